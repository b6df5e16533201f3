using System.Xml.Linq;
using LlmEvolution.Packager.Targets.Ims;

namespace LlmEvolution.Packager.Targets.Scorm2004;

/// <summary>adlnav:presentation: which buttons the LMS should not show (Sequencing and Navigation 5.1.1).</summary>
internal static class Presentation
{
    public static readonly XNamespace Namespace = "http://www.adlnet.org/xsd/adlnav_v1p3";

    /// <summary>
    /// Abandon throws away what the learner did, so it is never offered. A single SCO has its own menu, and nothing lies
    /// before or behind it. Several SCOs need the LMS's previous and continue.
    /// </summary>
    public static XElement Of(Manifest manifest)
    {
        string[] hidden = manifest.Organization.Leaves.Count() == 1 ? ["previous", "continue", "abandon"] : ["abandon"];
        return new XElement(
            Namespace + "presentation",
            new XElement(
                Namespace + "navigationInterface",
                hidden.Select(button => new XElement(Namespace + "hideLMSUI", button))));
    }
}
