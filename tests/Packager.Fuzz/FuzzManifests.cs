namespace Packager.Fuzz;

/// <summary>One manifest of each standard, with what its rules look at.</summary>
internal static class FuzzManifests
{
    public static IReadOnlyList<(string Name, string Text)> All { get; } =
    [
        ("imsmanifest.xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
              <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
              <organizations default="o"><organization identifier="o"><title>T</title>
                <item identifier="i" identifierref="r" isvisible="true" parameters="?a=1"><title>T</title>
                  <adlcp:prerequisites type="aicc_script">i</adlcp:prerequisites><adlcp:maxtimeallowed>00:30:00</adlcp:maxtimeallowed>
                  <adlcp:timelimitaction>exit,message</adlcp:timelimitaction><adlcp:masteryscore>80</adlcp:masteryscore></item>
              </organization></organizations>
              <resources>
                <resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="lesson.html"><file href="lesson.html"/><dependency identifierref="s"/></resource>
                <resource identifier="s" type="webcontent" adlcp:scormtype="asset" xml:base="shared/"><file href="player.js"/></resource>
              </resources>
            </manifest>
            """),
        ("imsmanifest.xml", """
            <manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3">
              <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
              <organizations default="o"><organization identifier="o"><title>T</title>
                <item identifier="i" identifierref="r"><title>T</title>
                  <adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.5"/>
                  <imsss:sequencing IDRef="c"><imsss:objectives><imsss:primaryObjective objectiveID="p" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure><imsss:mapInfo targetObjectiveID="g"/></imsss:primaryObjective></imsss:objectives></imsss:sequencing>
                  <adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>exit</adlnav:hideLMSUI></adlnav:navigationInterface></adlnav:presentation></item>
              </organization></organizations>
              <resources><resource identifier="r" type="webcontent" adlcp:scormType="sco" href="lesson.html"><file href="lesson.html"/><file href="shared/player.js"/></resource></resources>
              <imsss:sequencingCollection><imsss:sequencing ID="c"/></imsss:sequencingCollection>
            </manifest>
            """),
        ("cmi5.xml", """
            <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
              <course id="https://example.org/c"><title><langstring lang="en">C</langstring></title><description><langstring>D</langstring></description></course>
              <objectives><objective id="https://example.org/o"><title><langstring>O</langstring></title><description><langstring>O</langstring></description></objective></objectives>
              <block id="https://example.org/b"><title><langstring>B</langstring></title><description><langstring>B</langstring></description>
                <au id="https://example.org/u" moveOn="Passed" masteryScore="0.8" launchMethod="OwnWindow"><title><langstring>U</langstring></title><description><langstring>U</langstring></description>
                  <objectives><objective idref="https://example.org/o"/></objectives><url>lesson.html?a=b</url></au></block>
            </courseStructure>
            """),
        ("tincan.xml", """
            <tincan xmlns="http://projecttincan.com/tincan.xsd"><activities>
              <activity id="https://example.org/a" type="http://adlnet.gov/expapi/activities/course"><name lang="en">A</name><description lang="en">D</description><launch lang="en">lesson.html</launch></activity>
            </activities></tincan>
            """),
    ];
}
