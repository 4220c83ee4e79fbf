#include "app/text/language.h"

namespace pullquote {
namespace {

const QList<LanguageData::WordRow> &wordRows()
{
    using enum Word;
    static const QList<LanguageData::WordRow> rows{
        {Article, u"the a an this these its"},
        {Indefinite, u"a an some another one"},
        {Determiner,
         u"the a an this these those one two three four five six seven eight nine ten some many several "
         u"most all both each every another other no any few"},
        {Possessive, u"his her their its my our your"},
        {ObjectPronoun, u"him her them me us himself herself themselves"},
        {Preposition,
         u"of in on at to for from with by about over under into onto through during after before "
         u"since until against between among without within near despite regarding concerning via per "
         u"toward towards upon across behind beside besides beyond outside inside around amid above "
         u"below off out up down like as than ahead throughout"},
        {Conjunction, u"and but or nor yet plus"},
        {Subordinator,
         u"when while after before because although though since if as once unless until whereas "
         u"where so how why what"},
        {Complementizer, u"that whether"},
        {Relative, u"who which whom whose that"},
        {Auxiliary,
         u"has have had having is are was were be been being am will would can could may might shall "
         u"should must do does did not never n't hasn't haven't hadn't isn't aren't wasn't weren't won't "
         u"wouldn't can't cannot couldn't didn't doesn't don't shouldn't there"},
        {Be, u"is are was were be been being am isn't aren't wasn't weren't"},
        {Adverb,
         u"later then also once again often always never still just even now soon earlier first already "
         u"meanwhile instead however therefore further furthermore moreover nevertheless today yesterday "
         u"tomorrow tonight there here thus too else ago simply flatly only ever perhaps very quite"},
        {Title,
         u"president minister chancellor chairman chairwoman chair secretary senator governor mayor king "
         u"queen "
         u"prince princess pope bishop archbishop cardinal rabbi imam general colonel major captain sergeant "
         u"admiral officer inspector detective sheriff chief director manager head leader boss founder owner "
         u"spokesman spokeswoman spokesperson representative ambassador envoy diplomat judge justice lawyer "
         u"attorney prosecutor professor doctor scientist researcher economist analyst expert author writer "
         u"editor reporter journalist columnist coach captain player trainer teacher headteacher pupil "
         u"student "
         u"farmer baker driver worker nurse surgeon engineer activist campaigner adviser advisor aide "
         u"official "
         u"politician lawmaker congressman congresswoman councillor commissioner premier vice deputy "
         u"executive ceo actor actress singer director pilot witness victim neighbour neighbor resident "
         u"man woman boy girl mother father son daughter brother sister wife husband widow priest vicar "
         u"pastor "
         u"architect artist painter poet curator critic historian biologist geologist oceanographer "
         u"fisherman "
         u"keeper shopkeeper builder gardener conductor ranger warden harbourmaster treasurer foreman clerk "
         u"defendant suspect plaintiff candidate opponent rival predecessor successor colleague"},
        {Group,
         u"ministry ministers government administration department agency office company firm bank police "
         u"army court committee commission council parliament congress senate party union association group "
         u"organisation organization team board university institute hospital school museum charity "
         u"officials presidents leaders lawmakers senators sources critics experts analysts economists "
         u"scientists researchers doctors lawyers prosecutors reporters journalists witnesses residents "
         u"neighbours neighbors supporters opponents protesters campaigners activists workers farmers "
         u"parents "
         u"students pupils teachers investigators authorities diplomats spokespeople allies colleagues aides "
         u"people men women statement report document letter memo newspaper magazine paper website "
         u"embassy cabinet federation alliance authority coalition "
         u"ministries governments administrations departments agencies companies firms banks courts "
         u"committees commissions councils parliaments parties unions associations groups organisations "
         u"organizations universities hospitals schools charities embassies"},
        {SpeechNoun,
         u"remark remarks statement statements comment comments words word claim claims speech answer "
         u"answers reply response assertion assertions allegation allegations accusation accusations "
         u"warning warnings promise promises description characterisation characterization question "
         u"questions assessment declaration announcement quip joke boast complaint complaints insistence "
         u"admission testimony letter tweet post message call"},
        {Calendar,
         u"monday tuesday wednesday thursday friday saturday sunday january february march april may june "
         u"july august september october november december christmas easter"},
        {Address,
         u"mr mrs ms miss mx dr prof sir dame lord lady sen rep gov gen col lt sgt capt cpl rev fr st hon "
         u"president-elect"},
        {Connector, u"de del della di da van von der den bin ibn al el la le du dos das ten ter af av &"},
        {Abbreviation,
         u"mr mrs ms mx dr prof sen rep gov gen col lt sgt capt cpl rev fr st hon jr sr inc ltd co corp "
         u"vs etc jan feb mar apr jun jul aug sep sept oct nov dec mt ave dept est vol approx pp"},
        {Infinitive, u"to"},
        {Agent, u"by"},
        {Ambiguous,
         u"state states claim claims report reports answer answers comment comments remark remarks promise "
         u"promises note notes demand demands reply replies pledge question questions joke jokes "
         u"estimate estimates forecast forecasts call calls tweet tweets boast stress reading "
         u"saying meaning warning hope hopes fear fears vow vows repeat shout shouts charge charges "
         u"read offer offers laugh laughs sigh sighs post posts"},
        {Verb, u"went go goes going came come comes took take takes made make makes held hold holds left "
               u"began begin "
               u"gave give gives got get gets met meet kept keep put ran run saw see won lost led sat stood "
               u"spoke speak speaks sent paid fell rose became become turned looked met shook signed visited "
               u"knew know knows want wants wanted need needs seem seems appeared"},
    };
    return rows;
}

const QList<LanguageData::VerbRow> &verbRows()
{
    using enum CueKind;
    static const QList<LanguageData::VerbRow> rows{
        {u"say says said said saying", 0.97},
        {u"tell tells told told telling", 0.85, Telling},
        {u"ask", 0.7, Telling},
        {u"add", 0.75},
        {u"state", 0.9},
        {u"declare", 0.85},
        {u"argue", 0.9},
        {u"claim", 0.88},
        {u"express", 0.6},
        {u"admit admits admitted admitted admitting", 0.85},
        {u"announce", 0.85},
        {u"explain", 0.9},
        {u"insist", 0.93},
        {u"warn", 0.85, Telling},
        {u"reply", 0.9},
        {u"answer", 0.75},
        {u"respond", 0.65},
        {u"note", 0.75},
        {u"remark", 0.85},
        {u"comment", 0.75},
        {u"observe", 0.5},
        {u"suggest", 0.7},
        {u"acknowledge", 0.8},
        {u"concede", 0.85},
        {u"confirm", 0.75},
        {u"deny", 0.7},
        {u"assert", 0.9},
        {u"allege", 0.9},
        {u"accuse", 0.6},
        {u"complain", 0.85},
        {u"criticise", 0.55},
        {u"criticize", 0.55},
        {u"promise", 0.7},
        {u"pledge", 0.65},
        {u"vow", 0.75},
        {u"predict", 0.75},
        {u"caution", 0.8, Telling},
        {u"stress", 0.75},
        {u"emphasise", 0.8},
        {u"emphasize", 0.8},
        {u"underline", 0.5},
        {u"reiterate", 0.85},
        {u"repeat", 0.5},
        {u"recall", 0.6},
        {u"remember", 0.4},
        {u"report", 0.5},
        {u"reveal", 0.55},
        {u"disclose", 0.6},
        {u"mention", 0.55},
        {u"maintain", 0.5},
        {u"contend", 0.85},
        {u"conclude", 0.55},
        {u"continue", 0.3},
        {u"joke", 0.8},
        {u"quip quips quipped quipped quipping", 0.9},
        {u"shout", 0.65},
        {u"cry", 0.3},
        {u"exclaim", 0.9},
        {u"whisper", 0.6},
        {u"mutter", 0.75},
        {u"murmur", 0.7},
        {u"yell", 0.65},
        {u"scream", 0.5},
        {u"sigh", 0.5},
        {u"laugh", 0.2},
        {u"recount", 0.7},
        {u"write writes wrote written writing", 0.6},
        {u"tweet", 0.8},
        {u"post", 0.4},
        {u"read reads read read reading", 0.35},
        {u"call", 0.55},
        {u"describe", 0.7},
        {u"dub dubs dubbed dubbed dubbing", 0.6},
        {u"brand", 0.5},
        {u"label labels labelled labelled labelling", 0.4},
        {u"refer refers referred referred referring", 0.4},
        {u"demand", 0.6},
        {u"urge", 0.65, Telling},
        {u"inform", 0.7, Telling},
        {u"assure", 0.8, Telling},
        {u"remind", 0.75, Telling},
        {u"inquire", 0.7},
        {u"wonder", 0.5},
        {u"question", 0.4},
        {u"propose", 0.4},
        {u"interject", 0.8},
        {u"counter", 0.6},
        {u"retort", 0.9},
        {u"object", 0.4},
        {u"agree", 0.4},
        {u"testify", 0.8},
        {u"boast", 0.75},
        {u"lament", 0.8},
        {u"praise", 0.5},
        {u"condemn", 0.5},
        {u"denounce", 0.55},
        {u"proclaim", 0.8},
        {u"signal signals signalled signalled signalling", 0.35},
        {u"indicate", 0.5},
        {u"hint", 0.65},
        {u"speculate", 0.7},
        {u"estimate", 0.4},
        {u"rule", 0.2},
        {u"quote", 0.4},
        {u"opine", 0.9},
        {u"elaborate", 0.6},
        {u"clarify", 0.7},
        {u"believe", 0.5, Belief},
        {u"think thinks thought thought thinking", 0.45, Belief},
        {u"feel feels felt felt feeling", 0.35, Belief},
        {u"hope", 0.4, Belief},
        {u"fear", 0.4, Belief},
        {u"consider", 0.35, Belief},
        {u"regard", 0.3, Belief},
    };
    return rows;
}

const QList<LanguageData::PhraseRow> &phraseRows()
{
    static constexpr QStringView make = u"make makes made made making";
    static constexpr QStringView go = u"go goes went gone going";
    static constexpr QStringView come = u"be is was were being";
    static const QList<LanguageData::PhraseRow> rows{
        {make, u"clear", 0.9},
        {make, u"it clear", 0.9},
        {make, u"plain", 0.9},
        {make, u"the point", 0.7},
        {go, u"on to say", 0.97},
        {go, u"on to add", 0.95},
        {go, u"on to explain", 0.9},
        {go, u"on to ask", 0.9},
        {go, u"on", 0.4},
        {go, u"further", 0.2},
        {u"continue", u"saying", 0.97},
        {u"continue", u"by saying", 0.97},
        {u"continue", u"to say", 0.9},
        {u"begin begins began begun beginning", u"by saying", 0.97},
        {u"start", u"by saying", 0.97},
        {u"end", u"by saying", 0.97},
        {u"close", u"by saying", 0.97},
        {u"conclude", u"by saying", 0.97},
        {u"respond", u"by saying", 0.97},
        {u"reply", u"by saying", 0.97},
        {u"point", u"out", 0.9},
        {u"spell", u"out", 0.5},
        {u"call", u"for", 0.5},
        {u"refer refers referred referred referring", u"to", 0.5},
        {u"give gives gave given giving", u"a warning", 0.8},
        {u"put puts put put putting", u"it", 0.85},
        {u"chime", u"in", 0.8},
        {u"cut cuts cut cut cutting", u"in", 0.4},
        {u"speak speaks spoke spoken speaking", u"of", 0.5},
        {u"speak speaks spoke spoken speaking", u"about", 0.3},
        {u"talk", u"of", 0.5},
        {u"write writes wrote written writing", u"off", 0.05},
        {u"let lets let let letting", u"it be known", 0.9},
        {u"let lets let let letting", u"slip", 0.8},
        {u"give gives gave given giving", u"assurances", 0.7},
        {come, u"quoted as saying", 0.97, true},
        {come, u"cited as saying", 0.97, true},
        {come, u"reported as saying", 0.97, true},
        {come, u"heard saying", 0.9, true},
        {come, u"reported to have said", 0.95, true},
        {come, u"said to have called", 0.8, true},
        {u"been", u"quoted as saying", 0.97, true},
    };
    return rows;
}

} // namespace

const LanguageData &englishData()
{
    static const LanguageData data{
        wordRows(),
        verbRows(),
        phraseRows(),
        {{u"he him his", {Gender::Masculine, Number::Singular}},
         {u"she her", {Gender::Feminine, Number::Singular}},
         {u"they them their", {Gender::Unknown, Number::Plural}},
         {u"it its", {Gender::Neuter, Number::Singular}},
         {u"i my", {Gender::Unknown, Number::Singular, true}},
         {u"we our", {Gender::Unknown, Number::Plural, true}}},
        {u"according to", u"in the words of", u"in the view of", u"in the opinion of", u"as told by",
         u"in the eyes of"},
        u"mr sir lord king prince he spokesman chairman congressman foreman fisherman man boy father son "
        u"brother "
        u"husband widower actor priest",
        u"mrs ms miss dame lady queen princess she spokeswoman chairwoman congresswoman woman girl mother "
        u"daughter "
        u"sister wife widow actress headmistress",
        u"ly",
        u"ed",
        u"ing",
        false,
    };
    return data;
}

} // namespace pullquote
