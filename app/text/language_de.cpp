#include "app/text/language.h"

namespace pullquote {
namespace {

const QList<LanguageData::WordRow> &wordRows()
{
    using enum Word;
    static const QList<LanguageData::WordRow> rows{
        {Article, u"der die das den dem des ein eine einer"},
        {Indefinite, u"ein eine einer einem einen"},
        {Determiner,
         u"der die das den dem des ein eine einer einem einen dieser diese dieses zwei drei viele einige "
         u"mehrere alle beide kein keine"},
        {Possessive, u"sein seine seiner seinem ihr ihre ihrer ihrem unser unsere mein meine"},
        {ObjectPronoun, u"ihn ihm ihnen mich mir uns sich"},
        {Preposition,
         u"von vom in im an am auf zu zum zur für mit bei beim aus nach vor über unter gegen ohne durch "
         u"während seit bis wegen trotz zwischen um"},
        {Conjunction, u"und aber oder sondern denn doch"},
        {Subordinator, u"als wenn während nachdem bevor weil obwohl da falls wie"},
        {Complementizer, u"dass ob"},
        {Relative, u"welcher welche welches"},
        {Auxiliary,
         u"hat haben hatte hatten ist sind war waren wird werden wurde wurden worden kann könnte soll "
         u"sollte muss musste will wollte nicht"},
        {Be, u"wird werden wurde wurden worden"},
        {Adverb, u"dann später auch zudem außerdem weiter erneut noch schon bereits heute gestern jedoch "
                 u"dazu daraufhin"},
        {Title,
         u"präsident präsidentin kanzler kanzlerin minister ministerin sprecher sprecherin bürgermeister "
         u"bürgermeisterin chef chefin leiter leiterin professor professorin anwalt anwältin bäcker bäckerin "
         u"trainer trainerin richter richterin bauer lehrer lehrerin"},
        {Group,
         u"ministerium regierung polizei partei gericht behörde firma unternehmen verband experten kritiker "
         u"zeugen anwohner"},
        {SpeechNoun, u"worte äußerung äußerungen aussage aussagen erklärung antwort"},
        {Calendar,
         u"montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni "
         u"juli august september oktober november dezember"},
        {Address, u"herr frau dr prof"},
        {Connector, u"von van de zu"},
        {Abbreviation, u"dr prof bzw ca etc evtl usw st nr"},
        {Infinitive, u"zu"},
        {Agent, u"von"},
    };
    return rows;
}

const QList<LanguageData::VerbRow> &verbRows()
{
    static const QList<LanguageData::VerbRow> rows{
        {u"sagen sagt sagte gesagt sagend", 0.95},
        {u"erklären erklärt erklärte erklärt erklärend", 0.85},
        {u"betonen betont betonte betont betonend", 0.85},
        {u"behaupten behauptet behauptete behauptet behauptend", 0.9},
        {u"meinen meint meinte gemeint meinend", 0.85},
        {u"fragen fragt fragte gefragt fragend", 0.75, CueKind::Telling},
        {u"antworten antwortet antwortete geantwortet antwortend", 0.9},
        {u"berichten berichtet berichtete berichtet berichtend", 0.7},
        {u"schreiben schreibt schrieb geschrieben schreibend", 0.6},
        {u"fordern fordert forderte gefordert fordernd", 0.6},
        {u"warnen warnt warnte gewarnt warnend", 0.8},
        {u"kritisieren kritisiert kritisierte kritisiert kritisierend", 0.65},
        {u"rufen ruft rief gerufen rufend", 0.4},
        {u"ergänzen ergänzt ergänzte ergänzt ergänzend", 0.8},
        {u"äußern äußert äußerte geäußert äußernd", 0.6},
        {u"nennen nennt nannte genannt nennend", 0.5},
        {u"glauben glaubt glaubte geglaubt glaubend", 0.5, CueKind::Belief},
        {u"sagen sagen sagten gesagt sagend", 0.95},
        {u"erklären erklären erklärten erklärt erklärend", 0.85},
    };
    return rows;
}

} // namespace

const LanguageData &germanData()
{
    static const LanguageData data{
        wordRows(),
        verbRows(),
        {{u"machen macht machte gemacht machend", u"deutlich", 0.85},
         {u"machen macht machte gemacht machend", u"klar", 0.85},
         {u"fügen fügt fügte gefügt fügend", u"hinzu", 0.95},
         {u"stellen stellt stellte gestellt stellend", u"klar", 0.85}},
        {{u"er ihm ihn", {Gender::Masculine, Number::Singular}},
         {u"sie ihr", {Gender::Unknown, Number::Unknown}},
         {u"es", {Gender::Neuter, Number::Singular}},
         {u"ich", {Gender::Unknown, Number::Singular, true}},
         {u"wir", {Gender::Unknown, Number::Plural, true}}},
        {u"laut", u"nach angaben von", u"nach angaben der", u"nach den worten von", u"so"},
        u"herr präsident kanzler sprecher bürgermeister bäcker",
        u"frau präsidentin kanzlerin ministerin sprecherin bürgermeisterin bäckerin",
        {},
        {},
        {},
        true,
    };
    return data;
}

} // namespace pullquote
