namespace Packager.Inspect.Tests.Zips;

internal static class Manifests
{
    public const string Scorm12 = """
        <?xml version="1.0" encoding="UTF-8"?>
        <manifest identifier="course-manifest" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
          <metadata>
            <schema>ADL SCORM</schema>
            <schemaversion>1.2</schemaversion>
          </metadata>
          <organizations default="org">
            <organization identifier="org">
              <title>Course</title>
              <item identifier="module" isvisible="true">
                <title>Module</title>
                <item identifier="item-lesson" identifierref="sco-lesson" isvisible="true">
                  <title>Lesson</title>
                </item>
                <item identifier="item-quiz" identifierref="sco-quiz" isvisible="true" parameters="?level=1">
                  <title>Quiz</title>
                  <adlcp:prerequisites type="aicc_script">item-lesson</adlcp:prerequisites>
                  <adlcp:maxtimeallowed>01:30:00</adlcp:maxtimeallowed>
                  <adlcp:timelimitaction>exit,message</adlcp:timelimitaction>
                  <adlcp:datafromlms>seed=1</adlcp:datafromlms>
                  <adlcp:masteryscore>80</adlcp:masteryscore>
                </item>
              </item>
            </organization>
          </organizations>
          <resources>
            <resource identifier="sco-lesson" type="webcontent" adlcp:scormtype="sco" href="lesson.html">
              <file href="lesson.html"/>
              <dependency identifierref="shared"/>
            </resource>
            <resource identifier="sco-quiz" type="webcontent" adlcp:scormtype="sco" href="quiz.html">
              <file href="quiz.html"/>
              <dependency identifierref="shared"/>
            </resource>
            <resource identifier="shared" type="webcontent" adlcp:scormtype="asset">
              <file href="shared/player.js"/>
            </resource>
          </resources>
        </manifest>
        """;

    public const string Scorm12One = """
        <?xml version="1.0" encoding="UTF-8"?>
        <manifest identifier="course-manifest" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
          <metadata>
            <schema>ADL SCORM</schema>
            <schemaversion>1.2</schemaversion>
          </metadata>
          <organizations default="org">
            <organization identifier="org">
              <title>Course</title>
              <item identifier="item" identifierref="sco" isvisible="true">
                <title>Course</title>
              </item>
            </organization>
          </organizations>
          <resources>
            <resource identifier="sco" type="webcontent" adlcp:scormtype="sco" href="lesson.html">
              <file href="lesson.html"/>
              <file href="shared/player.js"/>
            </resource>
          </resources>
        </manifest>
        """;

    public const string Scorm2004One = """
        <?xml version="1.0" encoding="UTF-8"?>
        <manifest identifier="course-manifest" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
          <metadata>
            <schema>ADL SCORM</schema>
            <schemaversion>2004 3rd Edition</schemaversion>
          </metadata>
          <organizations default="org">
            <organization identifier="org">
              <title>Course</title>
              <item identifier="item" identifierref="sco" isvisible="true">
                <title>Course</title>
              </item>
              <imsss:sequencing>
                <imsss:controlMode choice="true" flow="true"/>
              </imsss:sequencing>
            </organization>
          </organizations>
          <resources>
            <resource identifier="sco" type="webcontent" adlcp:scormType="sco" href="lesson.html">
              <file href="lesson.html"/>
              <file href="shared/player.js"/>
            </resource>
          </resources>
        </manifest>
        """;

    public const string Threshold = "<adlcp:completionThreshold>0.75</adlcp:completionThreshold>";

    public const string Threshold4th = """<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.75"/>""";

    public const string Cmi5 = """
        <?xml version="1.0" encoding="UTF-8"?>
        <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
          <course id="https://example.org/course">
            <title><langstring lang="en">Course</langstring></title>
            <description><langstring lang="en">About it.</langstring></description>
          </course>
          <objectives>
            <objective id="https://example.org/objective">
              <title><langstring lang="en">Objective</langstring></title>
              <description><langstring lang="en">To know.</langstring></description>
            </objective>
          </objectives>
          <au id="https://example.org/one" moveOn="Completed" launchMethod="AnyWindow" activityType="http://adlnet.gov/expapi/activities/lesson">
            <title><langstring lang="en">One</langstring></title>
            <description><langstring lang="en">The first.</langstring></description>
            <objectives><objective idref="https://example.org/objective"/></objectives>
            <url>one/index.html?level=1</url>
            <launchParameters>seed=1</launchParameters>
          </au>
          <block id="https://example.org/block">
            <title><langstring lang="en">Block</langstring></title>
            <description><langstring lang="en">More.</langstring></description>
            <au id="https://example.org/two" moveOn="CompletedAndPassed" masteryScore="0.8">
              <title><langstring lang="en">Two</langstring><langstring lang="de">Zwei</langstring></title>
              <description><langstring lang="en">The second.</langstring></description>
              <url>two/index.html</url>
            </au>
          </block>
        </courseStructure>
        """;

    public const string TinCan = """
        <?xml version="1.0" encoding="UTF-8"?>
        <tincan xmlns="http://projecttincan.com/tincan.xsd">
          <activities>
            <activity id="https://example.org/course" type="http://adlnet.gov/expapi/activities/course">
              <name lang="en">Course</name>
              <description lang="en">About it.</description>
              <launch lang="en">index.html</launch>
            </activity>
            <activity id="https://example.org/course/quiz" type="http://adlnet.gov/expapi/activities/assessment">
              <name lang="en">Quiz</name>
              <description lang="en">Its test.</description>
            </activity>
          </activities>
        </tincan>
        """;

    public static string Scorm2004(string version, string threshold) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <manifest identifier="course-manifest" version="1.0" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
          <metadata>
            <schema>ADL SCORM</schema>
            <schemaversion>{version}</schemaversion>
          </metadata>
          <organizations default="org">
            <organization identifier="org">
              <title>Course</title>
              <item identifier="module" isvisible="true">
                <title>Module</title>
                <item identifier="item-lesson" identifierref="sco-lesson" isvisible="true">
                  <title>Lesson</title>
                  <adlcp:timeLimitAction>continue,message</adlcp:timeLimitAction>
                  <adlcp:dataFromLMS>seed=1</adlcp:dataFromLMS>
                  {threshold}
                  <imsss:sequencing IDRef="from-content"/>
                  <adlnav:presentation>
                    <adlnav:navigationInterface>
                      <adlnav:hideLMSUI>exitAll</adlnav:hideLMSUI>
                    </adlnav:navigationInterface>
                  </adlnav:presentation>
                </item>
                <item identifier="item-quiz" identifierref="sco-quiz" isvisible="true" parameters="?level=1">
                  <title>Quiz</title>
                  <imsss:sequencing>
                    <imsss:sequencingRules>
                      <imsss:preConditionRule>
                        <imsss:ruleConditions>
                          <imsss:ruleCondition condition="satisfied" referencedObjective="passed"/>
                        </imsss:ruleConditions>
                        <imsss:ruleAction action="skip"/>
                      </imsss:preConditionRule>
                    </imsss:sequencingRules>
                    <imsss:limitConditions attemptLimit="3"/>
                    <imsss:rollupRules objectiveMeasureWeight="0.5"/>
                    <imsss:objectives>
                      <imsss:primaryObjective objectiveID="passed" satisfiedByMeasure="true">
                        <imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>
                        <imsss:mapInfo targetObjectiveID="global-passed" readSatisfiedStatus="true" writeSatisfiedStatus="true"/>
                      </imsss:primaryObjective>
                      <imsss:objective objectiveID="second">
                        <imsss:mapInfo targetObjectiveID="global-second" readSatisfiedStatus="true" writeSatisfiedStatus="true"/>
                      </imsss:objective>
                    </imsss:objectives>
                  </imsss:sequencing>
                </item>
                <imsss:sequencing>
                  <imsss:controlMode choice="true" flow="true"/>
                </imsss:sequencing>
              </item>
              <imsss:sequencing>
                <imsss:controlMode choice="true" flow="true"/>
              </imsss:sequencing>
            </organization>
          </organizations>
          <resources>
            <resource identifier="sco-lesson" type="webcontent" adlcp:scormType="sco" href="lesson.html">
              <file href="lesson.html"/>
              <dependency identifierref="shared"/>
            </resource>
            <resource identifier="sco-quiz" type="webcontent" adlcp:scormType="sco" href="quiz.html">
              <file href="quiz.html"/>
              <dependency identifierref="shared"/>
            </resource>
            <resource identifier="shared" type="webcontent" adlcp:scormType="asset">
              <file href="shared/player.js"/>
            </resource>
          </resources>
          <imsss:sequencingCollection>
            <imsss:sequencing ID="from-content">
              <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
            </imsss:sequencing>
          </imsss:sequencingCollection>
        </manifest>
        """;
}
