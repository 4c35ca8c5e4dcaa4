package dev.matte.processor.schema;

import static dev.matte.processor.schema.Handmade.INT;
import static dev.matte.processor.schema.Handmade.NOWHERE;
import static dev.matte.processor.schema.Handmade.TEXT;
import static dev.matte.processor.schema.Handmade.field;
import static dev.matte.processor.schema.Handmade.list;
import static dev.matte.processor.schema.Handmade.named;
import static dev.matte.processor.schema.Handmade.result;
import static dev.matte.processor.schema.Handmade.server;
import static dev.matte.processor.schema.Handmade.structure;
import static dev.matte.processor.schema.Handmade.structures;
import static dev.matte.processor.schema.Handmade.tool;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.contract.AccessContract;
import dev.matte.processor.model.Caching;
import dev.matte.processor.model.CompleterModel;
import dev.matte.processor.model.ContentModel;
import dev.matte.processor.model.Execution;
import dev.matte.processor.model.FieldModel.Presence;
import dev.matte.processor.model.Hints;
import dev.matte.processor.model.IconModel;
import dev.matte.processor.model.JavaType;
import dev.matte.processor.model.Lints;
import dev.matte.processor.model.ParameterModel;
import dev.matte.processor.model.PromptModel;
import dev.matte.processor.model.ResourceModel;
import dev.matte.processor.model.ResultModel;
import dev.matte.processor.model.SchemaExtras;
import dev.matte.processor.model.SchemaStyle;
import dev.matte.processor.model.ServerInfo;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.ToolModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class CatalogsTest {
  private static final ContentModel CONTENT =
      new ContentModel(
          ContentModel.Kind.TEXT,
          JavaType.of("java.lang", "String"),
          Optional.empty(),
          ResultModel.Delivery.PLAIN);

  @Test
  void catalog_weather_showsTheNewestFormWithSizes() {
    assertThat(Catalogs.catalog(weather()))
        .isEqualTo(
            """
            {
              "matte": 1,
              "interface": "weather.Weather",
              "server": {
                "name": "weather",
                "version": "1.2.0",
                "toolsets": ["weather.Extra"]
              },
              "tools": [
                {
                  "name": "forecast",
                  "title": "Forecast",
                  "description": "Forecasts \\"the\\" weather.",
                  "icons": [
                    {
                      "src": "https://example.org/i.png",
                      "sizes": ["48x48"]
                    }
                  ],
                  "inputSchema": {
                    "type": "object",
                    "properties": {
                      "city": {
                        "type": "string",
                        "description": "Zürich, 東京"
                      },
                      "days": {
                        "type": "integer",
                        "minimum": -2147483648,
                        "maximum": 2147483647,
                        "default": 3
                      }
                    },
                    "required": ["city"],
                    "additionalProperties": false
                  },
                  "outputSchema": {
                    "type": "object",
                    "properties": {
                      "highs": {
                        "type": "array",
                        "items": {
                          "type": "integer"
                        }
                      }
                    },
                    "required": ["highs"]
                  },
                  "annotations": {
                    "readOnlyHint": true
                  },
                  "size": {
                    "bytes": 536,
                    "tokens": 135
                  },
                  "execution": {
                    "taskSupport": "optional"
                  }
                },
                {
                  "name": "ping",
                  "inputSchema": {
                    "type": "object",
                    "additionalProperties": false
                  },
                  "outputSchema": {
                    "type": "array",
                    "items": {
                      "type": "string"
                    }
                  },
                  "size": {
                    "bytes": 134,
                    "tokens": 34
                  }
                }
              ],
              "resources": [
                {
                  "uri": "weather://log",
                  "name": "log",
                  "title": "Log",
                  "mimeType": "text/plain",
                  "annotations": {
                    "audience": ["user"],
                    "priority": 0.5
                  },
                  "size": 12
                }
              ],
              "resourceTemplates": [
                {
                  "uriTemplate": "weather://{city}/now",
                  "name": "now"
                }
              ],
              "prompts": [
                {
                  "name": "plan",
                  "arguments": [
                    {
                      "name": "city",
                      "title": "City",
                      "required": true
                    },
                    {
                      "name": "mood"
                    }
                  ]
                }
              ],
              "completions": [
                {
                  "prompt": "plan",
                  "argument": "city"
                },
                {
                  "resource": "weather://{city}/now",
                  "argument": "city"
                }
              ]
            }
            """);
  }

  @Test
  void lists_weather_haveAnIndexAndTextsForEachDifference() {
    Map<String, byte[]> files = Catalogs.lists(weather());

    assertThat(files.keySet())
        .containsExactly(
            "lists",
            "2024-11-05.lists",
            "2025-03-26.lists",
            "2025-06-18.lists",
            "2025-11-25.lists",
            "2026-07-28.lists");
    assertThat(text(files, "lists").lines())
        .containsExactly(
            "matte-lists 3 2 1 1 1 2 0 135",
            "texts 2024-11-05 373 121 51 77 17 " + checksum(files, "2024-11-05.lists"),
            "texts 2025-03-26 409 121 51 77 17 " + checksum(files, "2025-03-26.lists"),
            "texts 2025-06-18 549 135 51 92 17 " + checksum(files, "2025-06-18.lists"),
            "texts 2025-11-25 652 135 51 92 17 " + checksum(files, "2025-11-25.lists"),
            "texts 2026-07-28 671 135 51 92 18 " + checksum(files, "2026-07-28.lists"),
            "",
            "forecast t2500 n ko",
            "ping",
            "weather%3A%2F%2Flog",
            "weather%3A%2F%2F%7Bcity%7D%2Fnow",
            "plan",
            "p plan city",
            "r weather%3A%2F%2F%7Bcity%7D%2Fnow city");
    assertThat(text(files, "2026-07-28.lists"))
        .startsWith(
            "{\"name\":\"forecast\",\"title\":\"Forecast\","
                + "\"description\":\"Forecasts \\\"the\\\" weather.\",")
        .contains("},{\"name\":\"ping\",")
        .endsWith(
            "{\"name\":\"plan\",\"arguments\":[{\"name\":\"city\",\"title\":\"City\",\"required\":true},"
                + "{\"name\":\"mood\"}]}536 134 135 51 92\n");
  }

  @Test
  void lists_everyLength_isThatOfItsText() {
    Map<String, byte[]> files = Catalogs.lists(weather());

    files.forEach(
        (name, bytes) -> {
          String text = new String(bytes, UTF_8);
          String last = text.substring(text.lastIndexOf('}') + 1);
          if (!name.equals("lists")) {
            int lengths = Stream.of(last.strip().split(" ")).mapToInt(Integer::parseInt).sum();
            // One comma stands between the two tools.
            assertThat(lengths + 1 + last.length()).as(name).isEqualTo(bytes.length);
          }
        });
  }

  @Test
  void lists_namesAndCounts_fillTheIndex() {
    String index = text(Catalogs.lists(weather()), "lists");
    String names = index.substring(index.indexOf("\n\n") + 2);

    assertThat(index.lines().findFirst()).hasValue("matte-lists 3 2 1 1 1 2 0 " + names.length());
  }

  @Test
  void lists_toolThatAnswersAnObject_hasItsOutputSchemaFromTitlesOn() {
    ServerModel server =
        server(
            structures(structure("Reading", field("value", INT))),
            tool("read", SchemaStyle.STANDARD, result(named("Reading"))));

    Map<String, byte[]> files = Catalogs.lists(server);

    assertThat(files.keySet()).containsExactly("lists", "2024-11-05.lists", "2025-06-18.lists");
    assertThat(text(files, "2024-11-05.lists")).doesNotContain("outputSchema");
    assertThat(text(files, "2025-06-18.lists")).contains("outputSchema");
  }

  @Test
  void catalog_twice_isTheSame() {
    assertThat(Catalogs.catalog(weather())).isEqualTo(Catalogs.catalog(weather()));
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(requireNonNull(files.get(name)), UTF_8);
  }

  private static long checksum(Map<String, byte[]> files, String name) {
    CRC32 sum = new CRC32();
    sum.update(requireNonNull(files.get(name)));
    return sum.getValue();
  }

  private static ServerModel weather() {
    ToolModel forecast =
        new ToolModel(
            "forecast",
            "forecast",
            JavaType.of("weather", "Weather"),
            "Forecast",
            "Forecasts \"the\" weather.",
            new Hints(Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty()),
            List.of(new IconModel("https://example.org/i.png", "", List.of("48x48"), "")),
            new Execution(2500, true, Execution.Tasks.OPTIONAL),
            SchemaStyle.STANDARD,
            SchemaExtras.NONE,
            Optional.empty(),
            List.of(),
            AccessContract.UNDECIDED,
            Optional.empty(),
            List.of(
                ParameterModel.argument(field("city", TEXT).description("Zürich, 東京").build()),
                ParameterModel.argument(field("days", INT).literal("3").build()),
                ParameterModel.injected(field("call", TEXT).build())),
            result(named("Forecast")),
            List.of(),
            Set.of(),
            NOWHERE);
    ToolModel ping = tool("ping", SchemaStyle.STANDARD, result(list(TEXT)));
    JavaType type = JavaType.of("weather", "Weather");
    return new ServerModel(
        type,
        "",
        Optional.of(info()),
        false,
        List.of(ping, forecast),
        List.of(
            resource("weather://{city}/now", "now", "", "", -1, List.of(), -1),
            resource("weather://log", "log", "Log", "text/plain", 12, List.of("user"), 0.5)),
        List.of(prompt(type)),
        List.of(completer(type, "plan", ""), completer(type, "", "weather://{city}/now")),
        Map.copyOf(structures(structure("Forecast", field("highs", list(INT))))),
        Lints.NONE,
        List.of(),
        NOWHERE);
  }

  private static ServerInfo info() {
    return new ServerInfo(
        "weather",
        "1.2.0",
        "",
        "",
        "",
        "",
        List.of(),
        Caching.NONE,
        List.of(
            new ServerInfo.Toolset(
                JavaType.of("weather", "Extra"), List.of(), List.of(), List.of(), NOWHERE)),
        NOWHERE);
  }

  private static ResourceModel resource(
      String uri,
      String name,
      String title,
      String mimeType,
      long size,
      List<String> audience,
      double priority) {
    return new ResourceModel(
        uri,
        name,
        name,
        JavaType.of("weather", "Weather"),
        title,
        "",
        mimeType,
        size,
        audience,
        priority,
        List.of(),
        Caching.NONE,
        AccessContract.UNDECIDED,
        List.of(),
        CONTENT,
        List.of(),
        Set.of(),
        NOWHERE);
  }

  private static PromptModel prompt(JavaType type) {
    return new PromptModel(
        "plan",
        "plan",
        type,
        "",
        "",
        List.of(),
        AccessContract.UNDECIDED,
        List.of(
            ParameterModel.argument(field("city", TEXT).title("City").build()),
            ParameterModel.argument(field("mood", TEXT).presence(Presence.NULLABLE).build())),
        CONTENT,
        List.of(),
        Set.of(),
        NOWHERE);
  }

  private static CompleterModel completer(JavaType type, String prompt, String resource) {
    return new CompleterModel(
        prompt,
        resource,
        "city",
        "complete",
        type,
        List.of(),
        JavaType.of("java.util", "List"),
        List.of(),
        Set.of(),
        NOWHERE);
  }
}
