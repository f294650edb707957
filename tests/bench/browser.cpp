// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/browser.h"

#include "core/net/http_server.h"
#include "tests/drills/child_program.h"
#include "tests/drills/support.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <atomic>
#include <map>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray page(int queueRows, int messages)
{
    QByteArray html
        = "<!doctype html><meta charset=utf-8><title>Queue</title><style>body{display:flex;margin:0;font:14px "
          "sans-serif}"
          "#q,#t{height:768px;overflow:auto}#q{width:330px}#t{flex:1}.r{height:64px;border-bottom:1px solid #e1e4e9}"
          ".m{margin:8px;padding:8px;border-radius:12px;background:#ddf3ef;max-width:600px}</style><div id=q>";
    for (int i = 0; i < queueRows; ++i)
        html
            += u"<div class=r><b>Guest %1</b> <small>4m</small><br>A room for two, please? 🙏<br><small>2h 10m · main</small></div>"_s
                   .arg(i)
                   .toUtf8();
    html += "</div><div id=t>";
    for (int i = 0; i < messages; ++i)
        html
            += u"<div class=m>Message %1: is a double room free from Friday to Sunday?<br><small>10:%1 ✓✓</small></div>"_s
                   .arg(i)
                   .toUtf8();
    return html + "</div><script>requestAnimationFrame(()=>requestAnimationFrame(()=>fetch('/painted')))</script>";
}

double ownMb(qint64 pid)
{
    QFile rollup(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

} // namespace

double familyMb(qint64 pid)
{
    std::multimap<qint64, qint64> children;
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile stat(u"/proc/%1/stat"_s.arg(entry));
        if (entry.toLongLong() == 0 || !stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray all = stat.readAll();
        children.emplace(all.mid(all.lastIndexOf(')') + 2).split(' ').value(1).toLongLong(), entry.toLongLong());
    }
    double sum = 0;
    std::vector<qint64> open{pid};
    while (!open.empty()) {
        const qint64 one = open.back();
        open.pop_back();
        sum += ownMb(one);
        const auto [first, last] = children.equal_range(one);
        for (auto child = first; child != last; ++child)
            open.push_back(child->second);
    }
    return sum;
}

Result<BrowserFigures> measureBrowser(int queueRows, int messages)
{
    const QString program = QStandardPaths::findExecutable(u"chromium"_s);
    if (program.isEmpty())
        return makeError(ErrorKind::NotFound, u"chromium is not installed"_s);
    std::atomic<bool> painted = false;
    net::HttpServer server([&, html = page(queueRows, messages)](const net::HttpRequest &request, const auto &respond) {
        if (request.path == "/painted")
            painted = true;
        respond({200, "text/html", html, {}});
    });
    BELLHOP_TRY(const quint16 port, server.listen(u"127.0.0.1"_s, 0));
    const QTemporaryDir folder;
    drills::ChildProgram browser(program,
        {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-background-networking"_s,
            u"--disable-component-update"_s, u"--disable-sync"_s, u"--no-first-run"_s, u"--window-size=1366,768"_s,
            u"--user-data-dir="_s + folder.path(), u"--remote-debugging-port=0"_s, u"http://127.0.0.1:%1/"_s.arg(port)},
        QProcessEnvironment::systemEnvironment(), folder.filePath(u"log"_s));
    QElapsedTimer clock;
    clock.start();
    browser.start();
    while (!painted && browser.isRunning() && !clock.hasExpired(drills::kLimitMs))
        (void)browser.waitForLine("-", 5);
    BrowserFigures figures;
    figures.startMs = static_cast<double>(clock.elapsed());
    drills::rest(1'000);
    figures.memoryMb = familyMb(browser.processId());
    (void)browser.stop();
    server.stop();
    if (!painted)
        return makeError(ErrorKind::Internal, u"chromium did not show the page"_s);
    return figures;
}

} // namespace bellhop::bench
