using System.Xml.Linq;

namespace LlmEvolution.Packager.Inspect.Scorm;

/// <summary>The namespaces in which the editions write what they add to content packaging.</summary>
internal static class ScormNames
{
    public static readonly XNamespace Adlcp12 = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
    public static readonly XNamespace Adlcp2004 = "http://www.adlnet.org/xsd/adlcp_v1p3";
    public static readonly XNamespace Adlseq = "http://www.adlnet.org/xsd/adlseq_v1p3";
    public static readonly XNamespace Adlnav = "http://www.adlnet.org/xsd/adlnav_v1p3";
    public static readonly XNamespace Imsss = "http://www.imsglobal.org/xsd/imsss";
}
