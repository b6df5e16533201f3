using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Inspect;
using LlmEvolution.Packager.Inspect.Scorm;

namespace LlmEvolution.Preview.Scorm;

/// <summary>Says what a SCO does wrong while it runs. scorm-again is more patient than LMSs are: what it lets pass is looked at here.</summary>
internal sealed class ScormJudge(PackageStandard standard)
{
    private readonly HashSet<(string, string)> _said = [];
    private string _exit = "";

    private bool Is12 => standard == PackageStandard.Scorm12;

    /// <summary>Each finding once in a session.</summary>
    public IReadOnlyList<Diagnostic> Of(ApiReport report)
    {
        var findings = new DiagnosticBag();
        foreach (var call in report.Calls) Of(call, findings);
        if (report.Finished == false)
            findings.Report(PreviewDiagnostics.NeverFinished, null, "call it in pagehide, once", Is12 ? "LMSFinish" : "Terminate");
        if (report.Finished == true && !Is12 && _exit != "suspend")
            findings.Report(PreviewDiagnostics.NoSuspend, null, "set cmi.exit to suspend as long as the learner is not done", _exit);
        return [.. findings.Where(f => _said.Add((f.Code, f.Message)))];
    }

    private void Of(ApiCall call, DiagnosticBag findings)
    {
        var element = call.Args.Length > 0 ? call.Args[0] : "";
        // 2004 RTE 3.1.7.6: 403 on a read says that there is no value yet, which is no mistake.
        if (call.Error is not ("0" or "") && !(call.Error == "403" && call.Is("GetValue")))
            findings.Report(PreviewDiagnostics.CallFailed, null, "see the standard's list of errors, and what the SCO sent", $"{call.Name}({element})", call.Error, call.ErrorText);
        if (!call.Is("SetValue") || call.Args.Length < 2) return;
        if (element is "cmi.exit" or "cmi.core.exit") _exit = call.Args[1];
        if (LimitOf(element) is { } limit && call.Args[1].Length > limit)
            findings.Report(PreviewDiagnostics.TooLong, null, "pack it, or keep less: strict LMSs refuse the value, others cut it off", element, call.Args[1].Length, standard, limit);
        if (Is12 && IsOfOtherEdition(element, call.Args[1]))
            findings.Report(PreviewDiagnostics.OtherEdition, null, element.EndsWith(".result", StringComparison.Ordinal) ? "write 'wrong'" : "write '' (nothing), suspend, time-out or logout", element, call.Args[1]);
    }

    /// <summary>Characters: 1.2 RTE 3.4.4, 2004 RTE 4.2.</summary>
    private int? LimitOf(string element) => element switch
    {
        "cmi.suspend_data" => ScormLimits.State(standard),
        "cmi.core.lesson_location" or "cmi.location" => ScormLimits.Location(standard),
        "cmi.comments" => 4096,
        _ => null,
    };

    private static bool IsOfOtherEdition(string element, string value) =>
        (element == "cmi.core.exit" && value == "normal") || (element.StartsWith("cmi.interactions.", StringComparison.Ordinal) && element.EndsWith(".result", StringComparison.Ordinal) && value == "incorrect");
}
