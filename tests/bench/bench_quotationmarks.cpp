// How fast quotation marks are found: bench_quotationmarks FILE.txt [megabytes]

#include "app/text/quotationmarks.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace pullquote;

int main(int argc, char **argv)
{
    QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: bench_quotationmarks FILE.txt [megabytes]\n");
        return 2;
    }
    const qsizetype bytes = (argc > 2 ? atoi(argv[2]) : 30) * qsizetype(1000000);
    const QByteArray article = file.readAll() + "\n";
    const QString text = QString::fromUtf8(article).repeated(std::max<qsizetype>(bytes / article.size(), 1));
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        const qsizetype found = findQuotations(text).size();
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        std::printf("%lld quotations in %.0f ms, %.0f MB/s of UTF-8\n", (long long)found, seconds * 1000,
                    double(bytes) / 1e6 / seconds);
    }
    return 0;
}
