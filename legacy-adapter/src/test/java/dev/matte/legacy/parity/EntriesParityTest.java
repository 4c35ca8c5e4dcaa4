package dev.matte.legacy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.legacy.parity.Contract.Both;
import dev.matte.runtime.protocol.Revision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resources, prompts and completions, asked of both kinds of binding. */
class EntriesParityTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes://all",
        "notes://bytes",
        "notes://json",
        "notes://parts",
        "notes://2026/LOW",
        "notes://2026/HIGH?page=3",
        "notes://2026/low",
        "notes://year/HIGH?page=x",
        "notes://nobody"
      })
  void readResource_anyUri_isAnsweredAlike(String uri) {
    assertSame("resources/read", "{\"uri\":\"" + uri + "\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"greet\",\"arguments\":{\"name\":\"ada\"}}",
        "{\"name\":\"greet\",\"arguments\":{\"name\":\"ada\",\"language\":\"de\",\"level\":\"HIGH\"}}",
        "{\"name\":\"greet\",\"arguments\":{\"level\":\"HIHG\"}}",
        "{\"name\":\"greet\"}",
        "{\"name\":\"message\",\"arguments\":{\"text\":\"t\"}}",
        "{\"name\":\"messages\",\"arguments\":{\"text\":\"t\",\"more\":\"m\"}}",
        "{\"name\":\"whole\"}",
        "{\"name\":\"nobody\"}"
      })
  void getPrompt_anyArguments_isAnsweredAlike(String params) {
    assertSame("prompts/get", params);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"ref\":{\"type\":\"ref/prompt\",\"name\":\"greet\"},"
            + "\"argument\":{\"name\":\"name\",\"value\":\"ad\"},"
            + "\"context\":{\"arguments\":{\"language\":\"de\"}}}",
        "{\"ref\":{\"type\":\"ref/prompt\",\"name\":\"greet\"},"
            + "\"argument\":{\"name\":\"level\",\"value\":\"h\"}}",
        "{\"ref\":{\"type\":\"ref/prompt\",\"name\":\"message\"},"
            + "\"argument\":{\"name\":\"text\",\"value\":\"\"}}",
        "{\"ref\":{\"type\":\"ref/resource\",\"uri\":\"notes://{year}/{level}{?page}\"},"
            + "\"argument\":{\"name\":\"level\",\"value\":\"L\"}}",
        "{\"ref\":{\"type\":\"ref/prompt\",\"name\":\"nobody\"},"
            + "\"argument\":{\"name\":\"text\",\"value\":\"\"}}"
      })
  void complete_anyArgument_isAnsweredAlike(String params) {
    assertSame("completion/complete", params);
  }

  private static void assertSame(String method, String params) {
    try (Contract contract = Contract.of(EntryContracts.class, new Notes(), Revision.V2026_07_28)) {
      Both both = contract.ask(method, params);

      assertThat(both.reflective()).isEqualTo(both.generated());
    }
  }
}
