# SPDX-License-Identifier: GPL-3.0-or-later
# Turns a text file into a C++ source with one function: QByteArray SYMBOL(). Lines become separate literals, so no
# compiler's limit on the length of one literal is met.
file(READ ${INPUT} text)
string(REPLACE "\\" "\\\\" text "${text}")
string(REPLACE "\"" "\\\"" text "${text}")
string(REPLACE "\n" "\\n\"\n    \"" text "${text}")
file(WRITE ${OUTPUT} "#include <QByteArray>\n\nQByteArray ${SYMBOL}()\n{\n    return QByteArray(\n    \"${text}\");\n}\n")
