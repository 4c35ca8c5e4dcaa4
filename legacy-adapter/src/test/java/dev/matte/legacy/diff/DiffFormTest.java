package dev.matte.legacy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.contract.json.JsonText;
import dev.matte.legacy.text.Golden;
import dev.matte.legacy.text.Paint;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

final class DiffFormTest {

  @ParameterizedTest
  @EnumSource
  void findings_inEachForm_readAsKept(DiffForm form) throws Exception {
    Golden.check("diff/some." + form, form.of(Samples.some(FailOn.BREAKING), Paint.PLAIN));
  }

  @ParameterizedTest
  @EnumSource
  void noFindings_inEachForm_readAsKept(DiffForm form) throws Exception {
    Golden.check("diff/none." + form, form.of(Samples.none(FailOn.BREAKING), Paint.PLAIN));
  }

  @ParameterizedTest
  @EnumSource
  void hostileNames_inEachForm_readAsKept(DiffForm form) throws Exception {
    Golden.check("diff/hostile." + form, form.of(Samples.hostile(), Paint.PLAIN));
  }

  @Test
  void text_atATerminal_isColoured() throws Exception {
    Golden.check("diff/some.ansi", DiffForm.TEXT.of(Samples.some(FailOn.RISKY), Paint.ANSI));
  }

  @ParameterizedTest
  @EnumSource
  void hostileNames_inAnyForm_neitherActNorHide(DiffForm form) {
    String text = form.of(Samples.hostile(), Paint.PLAIN);

    assertThat(text.replace("\n", "")).matches("[ -~…]+");
  }

  @Test
  void hostileNames_inMarkdown_areNoMarks() {
    String text = DiffForm.MARKDOWN.of(Samples.hostile(), Paint.PLAIN);

    assertThat(text).doesNotContain("@", "<b>", "https://evil", "#1 ");
    assertThat(text.split("</summary>", -1)).hasSize(2);
    assertThat(text.lines().filter(line -> line.startsWith("#"))).hasSize(1);
  }

  @Test
  void json_isReadBackWhole() throws Exception {
    String text = DiffForm.JSON.of(Samples.hostile(), Paint.PLAIN);

    assertThat(JsonText.parse(text).toString()).contains(Samples.HOSTILE);
  }

  @ParameterizedTest
  @EnumSource
  void junit_failsTheCasesOfToolsThatFail(FailOn failOn) throws Exception {
    Document report = xml(DiffForm.JUNIT.of(Samples.some(failOn), Paint.PLAIN));

    int failures = report.getElementsByTagName("failure").getLength();
    assertThat(failures)
        .isEqualTo(
            switch (failOn) {
              case NONE -> 0;
              case BREAKING, RISKY -> 2;
              case COMPATIBLE, COSMETIC -> 3;
            });
    assertThat(report.getElementsByTagName("testcase").getLength()).isEqualTo(4);
    assertThat(report.getDocumentElement().getAttribute("failures"))
        .isEqualTo(String.format(Locale.ROOT, "%d", failures));
  }

  @Test
  void junit_ofHostileNames_isXml() throws Exception {
    Document report = xml(DiffForm.JUNIT.of(Samples.hostile(), Paint.PLAIN));

    assertThat(report.getElementsByTagName("testcase").getLength()).isEqualTo(1);
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }
}
