package dev.matte.sample.everything;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The packaged server over standard streams: what every revision has. */
@Timeout(120)
class EverythingIT {

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28"})
  void contents_everyRevision_areWhatItsSchemaSays(String revision) throws Exception {
    try (Server server = new Server(revision)) {
      assertThat(content(server, "test_simple_text")).isEqualTo("text");
      assertThat(content(server, "test_image_content")).isEqualTo("image");
      assertThat(content(server, "test_audio_content"))
          .isEqualTo(revision.equals("2024-11-05") ? "resource" : "audio");
      assertThat(content(server, "test_embedded_resource")).isEqualTo("resource");
      assertThat(content(server, "test_multiple_content_types")).isEqualTo("text image resource");
      assertThat(server.call("test_error_handling").path("isError").asBoolean(false)).isTrue();
      assertThat(server.stop()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28"})
  void lists_everyRevision_describeAll(String revision) throws IOException {
    try (Server server = new Server(revision)) {
      JsonNode tools = server.ask("tools/list", "{}").required("tools");

      assertThat(tools).extracting(tool -> tool.required("name").stringValue()).isSorted();
      assertThat(tools).allMatch(tool -> !tool.required("description").stringValue().isEmpty());
      assertThat(server.ask("prompts/list", "{}").required("prompts"))
          .allMatch(prompt -> !prompt.required("description").stringValue().isEmpty());
      assertThat(server.ask("resources/list", "{}").required("resources"))
          .extracting(resource -> resource.required("uri").stringValue())
          .contains("test://static-text", "test://static-binary", "test://watched-resource");
      assertThat(server.ask("resources/templates/list", "{}").required("resourceTemplates"))
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-06-18", "2026-07-28"})
  void schemaOfTheAuthors_arrivesAsItWasWritten(String revision) throws IOException {
    try (Server server = new Server(revision)) {
      JsonNode schema = tool(server, "json_schema_2020_12_tool").required("inputSchema");

      assertThat(schema.at("/$schema").stringValue())
          .isEqualTo("https://json-schema.org/draft/2020-12/schema");
      assertThat(schema.at("/$defs/address/$anchor").stringValue()).isEqualTo("addressDef");
      assertThat(schema.at("/properties/address/$ref").stringValue()).isEqualTo("#/$defs/address");
      assertThat(schema.at("/allOf/0/anyOf/1/required/0").stringValue()).isEqualTo("email");
      assertThat(schema.at("/else/required/0").stringValue()).isEqualTo("email");
      assertThat(schema.at("/additionalProperties").booleanValue()).isFalse();
      assertThat(
              server
                  .ask(
                      "tools/call",
                      "{'name':'json_schema_2020_12_tool','arguments':{'name':'Ada','address':{'city':"
                          + "'London'},'contactMethod':'phone','phone':'1'}}")
                  .at("/content/0/text")
                  .stringValue())
          .isEqualTo("Ada of London prefers phone, telephone 1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28"})
  void resources_everyRevision_areRead(String revision) throws IOException {
    try (Server server = new Server(revision)) {
      assertThat(read(server, "test://static-text").path("text").stringValue()).isNotEmpty();
      assertThat(read(server, "test://static-binary").path("blob").stringValue()).isNotEmpty();
      assertThat(read(server, "test://template/123/data").path("text").stringValue())
          .contains("123");
      assertThat(server.error("resources/read", "{'uri':'test://nonexistent'}"))
          .isEqualTo(revision.equals("2026-07-28") ? -32602 : -32002);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28"})
  void prompts_everyRevision_areFilledIn(String revision) throws IOException {
    try (Server server = new Server(revision)) {
      assertThat(
              server
                  .ask(
                      "prompts/get",
                      "{'name':'test_prompt_with_arguments','arguments':{'arg1':'hello','arg2':"
                          + "'world'}}")
                  .at("/messages/0/content/text")
                  .stringValue())
          .isEqualTo("Prompt with arguments: arg1='hello', arg2='world'");
      assertThat(
              server
                  .ask(
                      "prompts/get",
                      "{'name':'test_prompt_with_embedded_resource','arguments':{'resourceUri':"
                          + "'test://x'}}")
                  .at("/messages/0/content/resource/uri")
                  .stringValue())
          .isEqualTo("test://x");
      assertThat(
              server
                  .ask("prompts/get", "{'name':'test_prompt_with_image'}")
                  .at("/messages/0/content/mimeType")
                  .stringValue())
          .isEqualTo("image/png");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28"})
  void argument_typedInPart_isCompleted(String revision) throws IOException {
    try (Server server = new Server(revision)) {
      JsonNode values =
          server
              .ask(
                  "completion/complete",
                  "{'ref':{'type':'ref/prompt','name':'test_prompt_with_arguments'},'argument':{"
                      + "'name':'arg1','value':'par'}}")
              .at("/completion/values");

      assertThat(values)
          .extracting(JsonNode::stringValue)
          .containsExactly("paris", "park", "party");
    }
  }

  private static JsonNode tool(Server server, String name) throws IOException {
    for (JsonNode tool : server.ask("tools/list", "{}").required("tools")) {
      if (tool.required("name").stringValue().equals(name)) {
        return tool;
      }
    }
    throw new AssertionError(name + " is not listed");
  }

  private static JsonNode read(Server server, String uri) throws IOException {
    return server.ask("resources/read", "{'uri':'%s'}".formatted(uri)).at("/contents/0");
  }

  /** The types of the content that a tool answers with. */
  private static String content(Server server, String tool) throws IOException {
    StringBuilder types = new StringBuilder();
    for (JsonNode block : server.call(tool).required("content")) {
      types.append(types.isEmpty() ? "" : " ").append(block.required("type").stringValue());
    }
    return types.toString();
  }
}
