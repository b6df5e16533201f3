namespace LlmEvolution.Packager.Check;

/// <summary>One thing a course must keep to; one class and one test class each.</summary>
internal interface ICourseRule
{
    void Check(CheckContext context);
}
