#pragma once

#include "tests/support/picture.h"

#include <QTest>

namespace pullquote::test {

/// An article of one paragraph in a script that is not plain Latin, its quotations drawn in ⟦ ⟧ as a reader
/// sees them. Everybody in it is invented.
struct ScriptSample {
    const char *name;
    const char *language;
    const char16_t *drawn;

    Picture picture() const { return readPicture(QStringView(drawn), u'⟦', u'⟧'); }
};

inline constexpr ScriptSample scriptSamples[] = {
    {"Arabic", "ar",
     u"قالت الوزيرة سلمى الحداد: ⟦«سنفتح الجسر غدًا.»⟧ ثم غادرت القاعة مع ٣ من مساعديها، وأضافت ⟦«لا شيء "
     u"يمنعنا»⟧."},
    {"Arabic with vowels", "ar", u"قَالَ المُهَنْدِسُ كَرِيم: ⟦«الجِسْرُ آمِنٌ.»⟧ وَغَادَرَ."},
    {"Persian", "fa", u"شیرین رستگار گفت: ⟦«پل را فردا باز می\u200cکنیم.»⟧ و رفت."},
    {"Hebrew", "he", u"שר התחבורה אלון ברקאי אמר: ⟦\"הגשר ייפתח מחר.\"⟧ ואז יצא מן האולם."},
    {"Hebrew, gershayim", "he", u"יו״ר הוועדה, ד״ר נועה שלו, אמרה ⟦״הגשר ייפתח מחר״⟧ ועזבה את בית־העירייה."},
    {"Hebrew with points", "he", u"הַשָּׂר אָמַר ⟦״הַגֶּשֶׁר יִפָּתַח מָחָר״⟧ וְיָצָא."},
    {"Hebrew with Latin and numbers", "he",
     u"לדברי דוברת Norland Rail, ⟦\"קו 12 ייפתח ב־2031, not before.\"⟧ אמרה Dana Oren בכנס."},
    {"Hebrew around Latin", "he", u"אלון ברקאי ציטט ⟦“the bridge (all of it!) opens”⟧ ועזב."},
    {"English around Arabic", "en",
     u"Mayor Ruth Okoro read it aloud: ⟦“سنفتح الجسر غدًا، في 2031.”⟧ Then she left, ⟦“glad”⟧ she said."},
    {"English around Hebrew", "en", u"Berkai (אלון) wrote ⟦“הגשר open 24 שעות”⟧ on the door."},
    {"Devanagari", "hi",
     u"मंत्री कविता राव ने कहा, ⟦“पुल कल खुलेगा, क्षेत्र के लिए।”⟧ फिर वे चली गईं। उन्होंने ⟦“स्वागत”⟧ भी लिखा।"},
    {"Devanagari with emoji", "hi",
     u"राव ने लिखा ⟦“कल 👩🏽\u200d🚀 और 🇮🇳 ❤️”⟧ 👍🏽 "
     u"फिर।"},
    {"Tamil with emoji", "ta", u"கயல் எழுதினார் ⟦“பாலம் 👨\u200d👩\u200d👧 நாளை”⟧ பிறகு."},
    {"Vietnamese, its marks apart", "vi",
     u"Ba\u0300 Le\u0302 Thi\u0323 Ho\u0302\u0300ng no\u0301i: ⟦“Ca\u0302y ca\u0302\u0300u "
     u"se\u0303 mo\u031b\u0309 cu\u031b\u0309a.”⟧ Ro\u0302\u0300i ba\u0300 đi."},
    {"emoji", "en",
     u"Ada Nwosu wrote ⟦“👩\u200d👩\u200d👧\u200d👦 tomorrow 👍🏽🇳🇴!”⟧ and left "
     u"🏳️\u200d🌈."},
    {"only emoji", "en", u"⟦“👩🏽\u200d🚀”⟧ wrote Nwosu, then ⟦“🇯🇵🇰🇷”⟧"},
    {"Japanese", "ja", u"市長の森田葵は⟦「橋は⟦『明日』⟧開きます。」⟧と述べ、⟦「以上」⟧と結んだ。"},
    {"Japanese, its marks apart", "ja", u"森田は⟦「か\u3099んは\u3099る」⟧と言った。"},
    {"Chinese", "zh", u"市长林小雨说：⟦“桥明天开放，⟦‘真的’⟧。”⟧然后她离开了。"},
    {"Korean", "ko", u"한서윤 시장은 ⟦“다리는 내일 열린다”⟧고 말했다."},
    {"Thai", "th", u"นายกเทศมนตรีมาลีกล่าวว่า ⟦“สะพานจะเปิดพรุ่งนี้”⟧ แล้วจากไป"},
    {"Thai with emoji", "th",
     u"มาลีเขียนว่า ⟦“น้ำ👩🏽\u200d🚀ที่ 🇹🇭”⟧ "
     u"แล้วจากไป"},
    {"soft hyphens", "en",
     u"The Trans\u00adport min\u00adister said ⟦“we will re\u00adopen the bridge.”⟧ She left."},
    {"beyond the first plane", "en", u"⟦“𝒜 bridge, 𐐀𐐁𐐂”⟧ said 𐐀. ⟦“𠮷”⟧"},
};

/// One row a sample, with its index as the column "sample".
inline void addScriptSamples()
{
    QTest::addColumn<int>("sample");
    for (int i = 0; i < int(std::size(scriptSamples)); ++i)
        QTest::newRow(scriptSamples[i].name) << i;
}

} // namespace pullquote::test
