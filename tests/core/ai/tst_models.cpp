// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/model_files.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray shipped(const QString &name)
{
    QFile file(QStringLiteral(BELLHOP_SOURCE_DIR "/resources/models/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<train::Corpus> corpus()
{
    return train::readCorpus(QStringLiteral(BELLHOP_SOURCE_DIR "/resources/corpus"));
}

/// Every `step`th phrase, so that training takes a moment.
train::Corpus thinned(const train::Corpus &all, size_t step)
{
    train::Corpus some;
    for (size_t i = 0; i < all.samples.size(); i += step)
        some.samples.push_back(all.samples[i]);
    some.hash = all.hash;
    return some;
}

} // namespace

/// The models that are shipped, and how they come about.
class TestModels final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comeFromThePhrasesInTheTree()
    {
        const auto phrases = corpus();
        QVERIFY2(phrases.ok(), phrases.ok() ? "" : qPrintable(phrases.error().message));
        QVERIFY(phrases->samples.size() > 20'000);
        for (const QString &name : {u"language.model"_s, u"message.model"_s}) {
            const auto model = ai::LinearModel::read(shipped(name));
            QVERIFY2(model.ok(), qPrintable(name));
            QVERIFY2(model->dataHash() == phrases->hash,
                qPrintable(name + u": the phrases changed; run bellhop-train on the source tree"_s));
        }
    }

    void areSmall() { QVERIFY(shipped(u"language.model"_s).size() + shipped(u"message.model"_s).size() <= 5'000'000); }

    void comeOutTheSameTwice()
    {
        const auto phrases = corpus();
        QVERIFY(phrases.ok());
        const train::Corpus some = thinned(*phrases, 40);
        const train::ModelFiles first = train::makeModels(some, 1);
        const train::ModelFiles second = train::makeModels(some, 1);
        QVERIFY(!first.message.isEmpty() && first.message == second.message);
        QVERIFY(!first.language.isEmpty() && first.language == second.language);
    }

    void knowWhenTheyAreCutShort()
    {
        const QByteArray whole = shipped(u"language.model"_s);
        QVERIFY(ai::LinearModel::read(whole).ok());
        QVERIFY(!ai::LinearModel::read(whole.chopped(1)).ok());
        QVERIFY(!ai::LinearModel::read(whole.first(200)).ok());
        QVERIFY(!ai::LinearModel::read(QByteArray("bellhop-model 2") + whole.mid(15)).ok());
        QVERIFY(!ai::LinearModel::read({}).ok());
    }

    void refuseAPhraseWithAnUnknownLabel()
    {
        const auto wrong = train::readCorpus(QStringLiteral(BELLHOP_SOURCE_DIR "/resources/models"));
        QVERIFY(!wrong.ok());
        QVERIFY(wrong.error().message.contains(u"No phrases"_s));
    }
};

BELLHOP_TEST(tst_models, TestModels)
#include "tst_models.moc"
