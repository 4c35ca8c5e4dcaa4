package dev.matte.legacy.diff;

import dev.matte.contract.Change;
import dev.matte.contract.Contract;
import dev.matte.contract.Severity;
import dev.matte.contract.ToolContract;
import dev.matte.contract.json.Json;
import dev.matte.contract.json.JsonSyntaxException;
import dev.matte.contract.json.JsonText;
import dev.matte.legacy.source.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Findings made by hand. */
final class Samples {
  /** A name and a text as nobody should write them. */
  static final String HOSTILE =
      "x\u001b[31m|`a`</summary>\n# @everyone <b>&amp; https://evil.example #1 \u202egpj.exe ]]>";

  private Samples() {}

  static Findings none(FailOn failOn) {
    return new Findings(side("old.json", "calm"), side("new.json", "calm"), List.of(), 0, failOn);
  }

  static Findings some(FailOn failOn) {
    return new Findings(
        side("released.jar", "forecast", "old_name", "calm"),
        side("target/classes", "forecast", "reportStorm", "calm"),
        List.of(
            change(
                "default-changed",
                Severity.RISKY,
                "forecast",
                "/inputSchema/properties/days/default",
                "3",
                "5"),
            change(
                "maximum-lowered",
                Severity.BREAKING_FOR_CALLERS,
                "forecast",
                "/inputSchema/properties/days/maximum",
                "14",
                "7",
                "{\"city\":\"Turku\",\"days\":14}"),
            change(
                "description-changed",
                Severity.COSMETIC,
                "forecast",
                "/description",
                "\"Forecasts.\"",
                "\"" + "Forecasts at length. ".repeat(30) + "\""),
            change(
                "enum-value-added",
                Severity.BREAKING_FOR_READERS,
                "reportStorm",
                "/outputSchema/properties/kind/enum",
                "[\"hail\"]",
                "[\"hail\",\"snow\"]",
                "{\"kind\":\"snow\"}"),
            change("tool-added", Severity.COMPATIBLE, "zenith", "", null, "{\"name\":\"zenith\"}")),
        2,
        failOn);
  }

  static Findings hostile() {
    Change change =
        new Change(
            "description-changed",
            Severity.BREAKING_FOR_CALLERS,
            HOSTILE,
            "/inputSchema/properties/" + HOSTILE,
            Optional.of(Json.of(HOSTILE)),
            Optional.empty(),
            "argument \"" + HOSTILE + "\" is gone",
            "Calls with \"" + HOSTILE + "\" are refused.",
            Optional.of(Json.object().put(HOSTILE, HOSTILE).build()));
    return new Findings(
        side(HOSTILE, HOSTILE), side("new.json"), List.of(change), 0, FailOn.BREAKING);
  }

  static Change change(
      String id,
      Severity severity,
      String tool,
      String pointer,
      @Nullable String before,
      @Nullable String after,
      String... witness) {
    return new Change(
        id,
        severity,
        tool,
        pointer,
        json(before),
        json(after),
        id.replace('-', ' '),
        "Somebody may notice that " + id.replace('-', ' ') + ".",
        witness.length == 0 ? Optional.empty() : json(witness[0]));
  }

  private static Optional<Json> json(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(JsonText.parse(text));
    } catch (JsonSyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Source side(String name, String... tools) {
    List<ToolContract> contracts =
        Arrays.stream(tools)
            .map(tool -> new ToolContract(tool, Json.object().put("name", tool).build()))
            .toList();
    return new Source(name, new Contract("weather", "1.2.0", contracts), List.of());
  }
}
