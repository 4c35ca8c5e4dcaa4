package dev.matte.legacy.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.matte.legacy.parity.Contract.Both;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.protocol.Revision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same contract over generated code and over reflection: same lists, same answers, same words
 * for problems. A contract is one tool, with its own signature, and all calls that are made of it.
 */
class ParityTest {
  private static final int LEAST_CONTRACTS = 150;
  private static final int LEAST_CALLS = 3;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final List<Class<?>> CONTRACTS =
      List.of(
          PlainContracts.class,
          ContainerContracts.class,
          StructureContracts.class,
          PresenceContracts.class,
          ConstraintContracts.class,
          StyleContracts.class,
          ResultContracts.class,
          EntryContracts.class);

  static List<Class<?>> contracts() {
    return CONTRACTS;
  }

  static Stream<Arguments> contractsByRevision() {
    return CONTRACTS.stream()
        .flatMap(
            contract ->
                Stream.of(Revision.values()).map(revision -> Arguments.of(contract, revision)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("contractsByRevision")
  <T> void lists_everyRevision_areTheSameText(Class<T> type, Revision revision) {
    try (Contract contract = contract(type, revision)) {
      for (String list :
          List.of("tools/list", "resources/list", "resources/templates/list", "prompts/list")) {
        Both both = contract.ask(list, "{}");

        assertThat(both.reflective()).as(list).isEqualTo(both.generated());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contracts")
  <T> void calls_withAnyArguments_areAnsweredAlike(Class<T> type) {
    List<String> different = new ArrayList<>();
    try (Contract contract = contract(type, Revision.V2026_07_28)) {
      for (Map.Entry<String, List<String>> tool : calls(contract).entrySet()) {
        for (String arguments : tool.getValue()) {
          Both both = contract.call(tool.getKey(), arguments);
          if (!both.reflective().equals(both.generated())) {
            different.add(tool.getKey() + " " + arguments + ": " + both);
          }
        }
      }
    }
    assertThat(different).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contracts")
  <T> void calls_inAnOlderRevision_areAnsweredAlike(Class<T> type) {
    try (Contract contract = contract(type, Revision.V2025_06_18)) {
      for (Map.Entry<String, List<String>> tool : calls(contract).entrySet()) {
        for (String arguments : tool.getValue().subList(0, LEAST_CALLS)) {
          Both both = contract.call(tool.getKey(), arguments);

          assertThat(both.reflective())
              .as("%s %s", tool.getKey(), arguments)
              .isEqualTo(both.generated());
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contracts")
  <T> void whatHostsAsk_ofEveryTool_isTheSame(Class<T> type) {
    try (Contract contract = contract(type, Revision.V2026_07_28)) {
      Catalog generated = contract.generated().catalog();
      Catalog reflective = contract.reflective().catalog();
      for (Catalog.Kind kind : Catalog.Kind.values()) {
        assertThat(reflective.count(kind)).as("%s", kind).isEqualTo(generated.count(kind));
        for (int i = 0; i < generated.count(kind); i++) {
          assertThat(reflective.name(kind, i)).isEqualTo(generated.name(kind, i));
          assertThat(contract.reflective().access(kind, i))
              .as(generated.name(kind, i))
              .hasToString(contract.generated().access(kind, i).toString());
        }
      }
      for (int i = 0; i < generated.count(Catalog.Kind.TOOL); i++) {
        String name = generated.name(Catalog.Kind.TOOL, i);
        assertThat(reflective.timeoutMillis(i)).as(name).isEqualTo(generated.timeoutMillis(i));
        assertThat(reflective.nonBlocking(i)).as(name).isEqualTo(generated.nonBlocking(i));
        assertThat(reflective.taskSupport(i)).as(name).isEqualTo(generated.taskSupport(i));
        assertThat(reflective.headers(i)).as(name).isEqualTo(generated.headers(i));
        assertThat(contract.reflective().once(i)).as(name).isEqualTo(contract.generated().once(i));
        assertThat(contract.reflective().sensitive(i))
            .as(name)
            .usingRecursiveComparison()
            .isEqualTo(contract.generated().sensitive(i));
      }
      for (int i = 0; i < generated.count(Catalog.Kind.FORMER); i++) {
        assertThat(reflective.tool(i)).isEqualTo(generated.tool(i));
      }
    }
  }

  @Test
  void contracts_areManyAndEachIsAnsweredAndRefused() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<String> onesided = new ArrayList<>();
    for (Class<?> type : CONTRACTS) {
      try (Contract contract = contract(type, Revision.V2026_07_28)) {
        calls(contract)
            .forEach(
                (tool, all) -> {
                  counts.put(type.getSimpleName() + "." + tool, all.size());
                  long refused =
                      all.stream()
                          .filter(each -> contract.call(tool, each).generated().contains("isError"))
                          .count();
                  if (refused == 0 || refused == all.size()) {
                    onesided.add(tool);
                  }
                });
      }
    }

    assertThat(counts).hasSizeGreaterThanOrEqualTo(LEAST_CONTRACTS);
    assertThat(counts.values()).allMatch(calls -> calls >= LEAST_CALLS);
    assertThat(onesided).isEmpty();
  }

  private static <T> Contract contract(Class<T> type, Revision revision) {
    T implementation =
        type == ResultContracts.class
            ? type.cast(new Answers())
            : type == EntryContracts.class ? type.cast(new Notes()) : Echo.of(type);
    return Contract.of(type, implementation, revision);
  }

  /** For each tool all the arguments it is called with. */
  private static Map<String, List<String>> calls(Contract contract) {
    Map<String, List<String>> calls = new LinkedHashMap<>();
    JsonNode list = JSON.readTree(contract.ask("tools/list", "{}").generated());
    for (JsonNode tool : list.get("tools")) {
      List<String> all = new ArrayList<>(List.of("{}", "{\"nobody\":1}"));
      JsonNode properties = tool.path("inputSchema").path("properties");
      for (String name : properties.propertyNames()) {
        String others = others(properties, name);
        for (String value : Values.ALL) {
          all.add("{\"" + name + "\":" + value + others + "}");
        }
        all.add("{\"" + name + "\":1,\"" + name + "\":2" + others + "}");
        all.add("{\"" + name.substring(1) + "\":1" + others + "}");
      }
      all.addAll(More.CALLS.getOrDefault(tool.get("name").asString(), List.of()));
      calls.put(tool.get("name").asString(), all);
    }
    return calls;
  }

  /** Good values for the other arguments. */
  private static String others(JsonNode properties, String except) {
    StringBuilder others = new StringBuilder();
    for (String name : properties.propertyNames()) {
      if (!name.equals(except)) {
        others.append(",\"").append(name).append("\":").append(More.good(name, properties));
      }
    }
    return others.toString();
  }
}
