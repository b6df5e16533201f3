using Packager.Inspect.Tests.Zips;

namespace Packager.Inspect.Tests.Faults;

internal static class Scorm12Faults
{
    public static IReadOnlyList<Fault> List { get; } =
    [
        Of("LE6118", "adlcp:masteryscore", "a score of 101", z => z.Replace(">80<", ">101<")),
        Of("LE6118", "adlcp:masteryscore", "a percent sign", z => z.Replace(">80<", ">80%<")),
        Of("LE6623", "adlcp:timelimitaction", "an action that does not exist", z => z.Replace("exit,message", "exit, message")),
        Of("LE6624", "adlcp:datafromlms", "256 characters", z => z.Replace("seed=1", new string('d', 256))),
        Of("LE6630", "adlcp:prerequisites", "another language", z => z.Replace("aicc_script", "javascript")),
        Of("LE6631", "adlcp:prerequisites", "more than 200 characters", z => z.Replace(">item-lesson<", ">" + string.Join('&', Enumerable.Repeat("item-lesson", 20)).Replace("&", "&amp;", StringComparison.Ordinal) + "<")),
        Of("LE6632", "adlcp:prerequisites", "an item that does not exist", z => z.Replace(">item-lesson<", ">item-lesson|item-lessen<")),
        Of("LE6633", "adlcp:maxtimeallowed", "the form of 2004", z => z.Replace("01:30:00", "PT1H30M")),
        Of("LE6634", "adlcp:timelimitaction", "no time", z => z.Replace("<adlcp:maxtimeallowed>01:30:00</adlcp:maxtimeallowed>", "")),
        Of("LE6635", "adlcp:masteryscore", "on a module", z => z.Replace("<adlcp:masteryscore>80</adlcp:masteryscore>", "").Replace("</item>\n    </organization>", "<adlcp:masteryscore>80</adlcp:masteryscore></item>\n    </organization>")),
    ];

    private static Fault Of(string code, string element, string what, Action<TestZip> fault) => new(code, "SCORM 1.2 CAM 2.3 " + element, what, "scorm12", fault);
}
