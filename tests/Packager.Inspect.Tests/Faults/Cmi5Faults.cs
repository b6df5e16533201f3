using Packager.Inspect.Tests.Zips;

namespace Packager.Inspect.Tests.Faults;

/// <summary>In brackets the requirement ids of ADL's CATAPULT.</summary>
internal static class Cmi5Faults
{
    public static IReadOnlyList<Fault> List { get; } =
    [
        Of("LE6660", "13.2.0.0-1", "another namespace", z => z.Replace("v1/CourseStructure.xsd", "v2/CourseStructure.xsd")),
        Of("LE6661", "13.2.0.0-1", "two courses", z => z.Replace("<objectives>", "<course id=\"https://example.org/other\"><title><langstring>O</langstring></title><description><langstring>O</langstring></description></course><objectives>")),
        Of("LE6662", "13.1.1", "a course id that is a word", z => z.Replace("https://example.org/course\"", "course\"")),
        Of("LE6662", "13.1.4", "an au without an id", z => z.Replace(" id=\"https://example.org/one\"", "")),
        Of("LE6663", "13.1.4.0-1", "an au id twice", z => z.Replace("https://example.org/two", "https://example.org/one")),
        Of("LE6663", "13.1.2.0-1", "a block with the id of an au", z => z.Replace("https://example.org/block", "https://example.org/one")),
        Of("LE6663", "13.1.3.0-1", "an objective with the id of the course", z => z.Replace("<objective id=\"https://example.org/objective\">", "<objective id=\"https://example.org/course\">").Replace("idref=\"https://example.org/objective\"", "idref=\"https://example.org/course\"")),
        Of("LE6664", "13.2.0.0-1", "no title", z => z.Replace("<title><langstring lang=\"en\">One</langstring></title>", "")),
        Of("LE6665", "13.2.0.0-1", "no description", z => z.Replace("<description><langstring lang=\"en\">More.</langstring></description>", "")),
        Of("LE6666", "13.2.0.0-1", "text without a langstring", z => z.Replace("<langstring lang=\"en\">One</langstring>", "One")),
        Of("LE6667", "13.2.0.0-1", "a language that is a name", z => z.Replace("lang=\"de\"", "lang=\"in German\"")),
        Of("LE6668", "xAPI 1.0.3 Data 4.2", "two texts in English", z => z.Replace("lang=\"de\"", "lang=\"en\"")),
        Of("LE6669", "13.2.0.0-1", "no url", z => z.Replace("<url>two/index.html</url>", "")),
        Of("LE6670", "14.1.0.0-3", "a page that is not there", z => z.Without("two/index.html")),
        Of("LE6671", "13.1.4.0-2", "a script as url", z => z.Replace("<url>two/index.html", "<url>javascript:alert(1)")),
        Of("LE6671", "14.1.0.0-3", "a url that leaves the package", z => z.Replace("<url>two/index.html", "<url>../two/index.html")),
        Of("LE6672", "standards brief 7", "a page over http", z => z.Replace("<url>two/index.html", "<url>http://example.org/two.html")),
        Of("LE6673", "13.1.4.0-3", "a parameter of the launch", z => z.Replace("?level=1", "?registration=1")),
        Of("LE6674", "13.2.0.0-1", "another moveOn", z => z.Replace("moveOn=\"Completed\"", "moveOn=\"completed\"")),
        Of("LE6675", "10.2.4", "no moveOn", z => z.Replace(" moveOn=\"Completed\"", "")),
        Of("LE6676", "13.1.4", "percent", z => z.Replace("masteryScore=\"0.8\"", "masteryScore=\"80\"")),
        Of("LE6676", "13.1.4", "five decimals", z => z.Replace("masteryScore=\"0.8\"", "masteryScore=\"0.80001\"")),
        Of("LE6677", "13.2.0.0-1", "another launch method", z => z.Replace("AnyWindow", "NewWindow")),
        Of("LE6678", "13.1.4", "an activity type that is a word", z => z.Replace("http://adlnet.gov/expapi/activities/lesson", "lesson")),
        Of("LE6679", "13.2.0.0-1", "no unit", z => z.Write(z.Manifest[..z.Manifest.IndexOf("  <au ", StringComparison.Ordinal)] + "</courseStructure>")),
        Of("LE6680", "13.2.0.0-1", "an empty block", z => z.Replace("</courseStructure>", "<block id=\"https://example.org/empty\"><title><langstring>E</langstring></title><description><langstring>E</langstring></description></block></courseStructure>")),
        Of("LE6681", "13.1.3", "an objective that does not exist", z => z.Replace("idref=\"https://example.org/objective\"", "idref=\"https://example.org/objectives\"")),
        Of("LE6682", "13.2.0.0-1", "launch parameters before the url", z => z.Replace("<url>one/index.html?level=1</url>", "").Replace("</launchParameters>", "</launchParameters><url>one/index.html?level=1</url>")),
    ];

    private static Fault Of(string code, string requirement, string what, Action<TestZip> fault) => new(code, "cmi5 " + requirement, what, "cmi5", fault);
}
