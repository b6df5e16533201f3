namespace LlmEvolution.Preview.Scorm;

/// <summary>A call of the SCO on the API, as the learner's page saw it.</summary>
/// <param name="Name">With the prefix LMS in SCORM 1.2.</param>
/// <param name="Error">What GetLastError said afterwards.</param>
/// <param name="ErrorText">What the API calls it.</param>
internal sealed record ApiCall(string Name, string[] Args, string Result, string Error, string ErrorText)
{
    public bool Is(string name) => Name == name || Name == "LMS" + name;
}

/// <param name="Finished">Whether LMSFinish or Terminate was called, when the content is gone; null while it is there.</param>
internal sealed record ApiReport(ApiCall[] Calls, bool? Finished);
