package dev.matte.processor.agree;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds generated code to Jackson's own databind: what one reads and writes of a type with its
 * annotations, the other reads and writes.
 */
class JacksonTest {
  private static final JsonMapper JACKSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .build();
  private static Subject subject;

  @BeforeAll
  static void load() throws ReflectiveOperationException {
    subject = Subject.load();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "choice",
        "plainRecord",
        "nestedRecord",
        "emptyRecord",
        "genericRecord",
        "recursiveRecord",
        "ignoringRecord",
        "jacksonUnion",
        "jacksonVariant",
        "wrapper",
        "wrappers",
        "bean"
      })
  void type_readAndWritten_isTheSameToJackson(String tool) {
    JavaType type = JACKSON.getTypeFactory().constructType(subject.parameterType(tool));
    for (String seed : Seeds.of(tool)) {
      String theirs = again(JACKSON.readTree(seed).get("value").toString(), type);
      String ours = subject.call(tool, seed).orElseThrow();

      assertThat(again(ours, type)).isEqualTo(theirs);
      assertThat(subject.call(tool, "{\"value\":" + again(ours, type) + "}")).contains(ours);
    }
  }

  /** A text as Jackson reads and writes it: it refuses members that it does not know. */
  private static String again(String json, JavaType type) {
    return JACKSON.writerFor(type).writeValueAsString(JACKSON.readValue(json, type));
  }
}
