using System.Security.Cryptography;
using System.Text;
using LlmEvolution.Packager.Bundle;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Targets.Lrs;

namespace LlmEvolution.Packager.Targets.Cmi5;

/// <summary>
/// Lessons' objectives as cmi5's (13.1.3). Their ids come from their words: objectives may be reordered without becoming
/// others, and one that says something else is another.
/// </summary>
internal static class Objectives
{
    public static IEnumerable<LearningObjective> Of(Course course, LearningObject learningObject) =>
        learningObject.Lessons.SelectMany(lesson => lesson.Objectives.Select(text => new LearningObjective(
            $"{ActivityIris.Of(course, lesson)}/objectives/{Digest(text)}",
            XmlText.Clean(text),
            XmlText.Clean($"{lesson.Title}: {text}"))));

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
