using Packager.Inspect.Tests.Zips;

namespace Packager.Inspect.Tests.Faults;

internal static class Scorm2004Faults
{
    public static IReadOnlyList<Fault> List { get; } =
    [
        Of("LE6119", "CAM 5.1 imsss:minNormalizedMeasure", "percent", z => z.Replace(">0.8<", ">80<")),
        Of("LE6123", "CAM 3.4 control documents", "a schema that is not there", z => z.Replace("identifier=\"course-manifest\"", "identifier=\"course-manifest\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd\"")),
        Of("LE6623", "CAM 3.4 adlcp:timeLimitAction", "an action that does not exist", z => z.Replace("continue,message", "continue")),
        Of("LE6624", "CAM 3.4 adlcp:dataFromLMS", "4001 characters", z => z.Replace("seed=1", new string('d', 4001))),
        Of("LE6640", "CAM 3.4 adlcp:completionThreshold", "the form of the 4th edition", z => z.Replace(Manifests.Threshold, Manifests.Threshold4th)),
        Of("LE6640", "CAM 3.4 adlcp:completionThreshold", "the form of the 3rd edition", z => z.Replace(Manifests.Threshold4th, Manifests.Threshold)) with { Package = "scorm2004-4th" },
        Of("LE6641", "CAM 3.4 adlcp:completionThreshold", "percent", z => z.Replace(">0.75<", ">75<")),
        Of("LE6642", "CAM 5.2 adlnav:hideLMSUI", "a control that does not exist", z => z.Replace(">exitAll<", ">quit<")),
        Of("LE6643", "CAM 5.1 imsss:objective", "an objective id twice", z => z.Replace("objectiveID=\"second\"", "objectiveID=\"passed\"")),
        Of("LE6644", "CAM 5.1 imsss:sequencing IDRef", "an entry that does not exist", z => z.Replace("IDRef=\"from-content\"", "IDRef=\"from-contents\"")),
        Of("LE6645", "SN 3.2 imsss:controlMode", "neither choice nor flow", z => z.Replace("choice=\"true\" flow=\"true\"", "choice=\"false\" flow=\"false\"")),
        Of("LE6646", "CAM 5.1 imsss:minNormalizedMeasure", "no passing score", z => z.Replace("<imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>", "")),
        Of("LE6647", "CAM 3.4 adlcp:data", "an element of the 4th edition", z => z.Replace(Manifests.Threshold, Manifests.Threshold + "<adlcp:data><adlcp:map targetID=\"bag\"/></adlcp:data>")),
        Of("LE6648", "SN 3.10 imsss:mapInfo", "two objectives write one", z => z.Replace("targetObjectiveID=\"global-second\"", "targetObjectiveID=\"global-passed\"")),
        Of("LE6649", "SN 3.10 imsss:mapInfo", "an objective reads two", z => z.Replace("</imsss:objective>", "<imsss:mapInfo targetObjectiveID=\"third\"/></imsss:objective>")),
        Of("LE6650", "CAM 5.1 imsss:ruleCondition", "an objective of nobody", z => z.Replace("referencedObjective=\"passed\"", "referencedObjective=\"past\"")),
        Of("LE6651", "CAM 5.1 imsss:limitConditions", "a word", z => z.Replace("attemptLimit=\"3\"", "attemptLimit=\"three\"")),
        Of("LE6652", "CAM 5.1 imsss:rollupRules", "percent", z => z.Replace("objectiveMeasureWeight=\"0.5\"", "objectiveMeasureWeight=\"50\"")),
    ];

    private static Fault Of(string code, string requirement, string what, Action<TestZip> fault) => new(code, "SCORM 2004 " + requirement, what, "scorm2004-3rd", fault);
}
