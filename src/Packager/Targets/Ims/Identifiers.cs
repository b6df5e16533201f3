using System.Security.Cryptography;
using System.Text;
using System.Xml;

namespace LlmEvolution.Packager.Targets.Ims;

/// <summary>
/// XML IDs made from authored ids alone: the same course gives the same identifiers in every build and for every
/// edition, because an LMS that sees a new identifier throws the learner's record away.
/// </summary>
internal static class Identifiers
{
    /// <summary>
    /// Begins with a digest of the id: SAP SuccessFactors builds its object id from the first 15 characters and the
    /// item's identifierref, and two modules of one course would begin alike.
    /// </summary>
    public static string OfManifest(string id)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..10];
        return Escape($"m{digest}-{id}");
    }

    public static string OfOrganization(string id) => Escape("org-" + id);

    public static string OfCluster(string groupId) => Escape("cluster-" + groupId);

    public static string OfItem(string objectId) => Escape("item-" + objectId);

    public static string OfSco(string objectId) => Escape("sco-" + objectId);

    public static string OfObjective(string moduleId) => Escape("objective-" + moduleId);

    /// <summary>One per package, so it needs no id; no other identifier begins this way.</summary>
    public const string SharedAsset = "asset-shared";

    // Leaves letters, digits, hyphens and points alone and keeps different ids different.
    private static string Escape(string name) => XmlConvert.EncodeLocalName(name);
}
