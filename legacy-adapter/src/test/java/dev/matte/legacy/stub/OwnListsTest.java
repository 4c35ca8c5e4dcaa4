package dev.matte.legacy.stub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.contract.Contract;
import dev.matte.contract.ToolContract;
import dev.matte.contract.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that hold every quirk known, and some that nobody has seen yet. */
class OwnListsTest {
  private static final StubOptions ALL_SWITCHES =
      new StubOptions(
          "com.example.tools",
          "Old",
          "",
          true,
          1,
          3,
          false,
          false,
          true,
          Optional.empty(),
          List.of("npx", "the \"server\"", "--stdio"),
          "");

  @ParameterizedTest
  @ValueSource(strings = {"names", "texts", "types"})
  void list_withEveryQuirk_comesBackEqual(String name) {
    Contract list = Lists.named(name);

    StubResult result = RoundTrip.check(list, StubOptions.DEFAULT);

    assertThat(result.report().tools()).isEqualTo(list.tools().size());
    assertThat(result.report().findings())
        .noneMatch(finding -> finding.kind() == StubReport.Kind.NOT_KEPT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"names", "types"})
  void list_inOneInterfaceWithRequests_comesBackEqual(String name) {
    StubResult result = RoundTrip.check(Lists.named(name), ALL_SWITCHES);

    assertThat(result.report().groups()).containsOnlyKeys("OldGeneralTools");
  }

  @Test
  void list_ofFourHundredTools_comesBackEqual() {
    Contract list = large();

    assertThat(text(list).getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(300_000);

    StubResult result = RoundTrip.check(list, ALL_SWITCHES);

    assertThat(result.report().tools()).isEqualTo(400);
  }

  /** Tools with long texts, many parameters and records six deep. */
  private static Contract large() {
    List<ToolContract> tools = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      Json.Builder properties = Json.object();
      for (int p = 0; p < 1 + i % 9; p++) {
        properties.put("parameter_" + p, parameter(i, p));
      }
      properties.put("deep", deep(i % 7));
      Json.Members schema =
          Json.object()
              .put("type", "object")
              .put("properties", properties.build())
              .put("required", Json.texts(List.of("deep", "parameter_0")))
              .build();
      String name = "area" + i % 23 + "_work-" + i;
      Json.Members entry =
          Json.object()
              .put("name", name)
              .put(
                  "description",
                  "Works on number " + i + ". " + "Says it at length. ".repeat(i % 30).strip())
              .put("inputSchema", schema)
              .build();
      tools.add(new ToolContract(name, entry));
    }
    return new Contract("large", "2.0.0", tools);
  }

  private static Json parameter(int tool, int at) {
    Json.Builder schema =
        Json.object().put("description", "Parameter " + at + " of tool " + tool + ", as it was");
    switch ((tool + at) % 5) {
      case 0 -> schema.put("type", "number").put("default", Json.of(tool));
      case 1 -> schema.put("type", "string").put("maxLength", Json.of(tool + 1));
      case 2 ->
          schema
              .put("type", "string")
              .put("enum", Json.texts(List.of("a" + at, "b-" + tool % 3, "*")));
      case 3 -> schema.put("type", "array");
      default -> schema.put("type", "boolean").put("default", Json.of(at % 2 == 0));
    }
    return schema.build();
  }

  private static Json deep(int levels) {
    Json inner =
        levels == 0
            ? Json.object().put("type", "string").build()
            : Json.object().put("type", "array").put("items", deep(levels - 1)).build();
    Json.Builder properties = Json.object().put("level_" + levels, inner);
    return Json.object()
        .put("type", "object")
        .put("properties", properties.build())
        .put("required", Json.texts(List.of("level_" + levels)))
        .build();
  }

  private static String text(Contract list) {
    return Json.of(list.tools().stream().map(ToolContract::entry).toList()).text();
  }
}
