// Generated from Defaults.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Choices;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Defaults} over the Model Context Protocol.
 *
 * <p>Tools: {@code numbers}, {@code texts}, {@code inner}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class DefaultsBinding implements ServerBinding {
  private static final Fields NUMBERS =
      Fields.builder()
          .optional("flag")
          .optional("small")
          .optional("boxed")
          .optional("whole")
          .optional("big")
          .optional("single")
          .optional("twice")
          .optional("huge")
          .optional("exact")
          .build();
  private static final Fields TEXTS =
      Fields.builder()
          .optional("text")
          .optional("letter")
          .optional("topology")
          .optional("day")
          .optional("pause")
          .optional("when")
          .optional("locale")
          .optional("uri")
          .build();
  private static final Choices<Defaults.Topology> TOPOLOGY =
      Choices.<Defaults.Topology>builder()
          .add("MESH", Defaults.Topology.MESH)
          .add("STAR", Defaults.Topology.STAR)
          .build();
  private static final Fields INNER = Fields.builder().required("inner", "an object").build();
  private static final JsonName FLAG = JsonName.of("flag");
  private static final JsonName SMALL = JsonName.of("small");
  private static final JsonName BOXED = JsonName.of("boxed");
  private static final JsonName WHOLE = JsonName.of("whole");
  private static final JsonName BIG = JsonName.of("big");
  private static final JsonName SINGLE = JsonName.of("single");
  private static final JsonName TWICE = JsonName.of("twice");
  private static final JsonName HUGE = JsonName.of("huge");
  private static final JsonName EXACT = JsonName.of("exact");
  private static final JsonName TEXT = JsonName.of("text");
  private static final JsonName LETTER = JsonName.of("letter");
  private static final JsonName TOPOLOGY_NAME = JsonName.of("topology");
  private static final JsonName DAY = JsonName.of("day");
  private static final JsonName PAUSE = JsonName.of("pause");
  private static final JsonName WHEN = JsonName.of("when");
  private static final JsonName LOCALE = JsonName.of("locale");
  private static final JsonName URI_NAME = JsonName.of("uri");
  private static final Fields INNER_FIELDS =
      Fields.builder().optional("limit").optional("note").build();
  private static final JsonName LIMIT = JsonName.of("limit");
  private static final JsonName NOTE = JsonName.of("note");
  private final Defaults defaults;

  public DefaultsBinding(Defaults defaults) {
    this.defaults = Objects.requireNonNull(defaults, "defaults");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(DefaultsBinding.class, "demo.Defaults");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "numbers" -> numbers(call);
      case "texts" -> texts(call);
      case "inner" -> inner(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult numbers(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    boolean flag = true;
    byte small = -1;
    Short boxed = (short) (-2);
    int whole = 10;
    Long big = 3000000000L;
    float single = 0.5f;
    Double twice = 1000.0;
    BigInteger huge = new BigInteger("12345678901234567890");
    BigDecimal exact = new BigDecimal("0.1");
    if (in.beginObject(NUMBERS)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> flag = in.bool();
          case 1 -> small = in.int8();
          case 2 -> boxed = in.int16();
          case 3 -> whole = in.int32();
          case 4 -> big = in.int64();
          case 5 -> single = in.float32();
          case 6 -> twice = in.float64();
          case 7 -> huge = in.bigInteger();
          default -> exact = in.bigDecimal();
        }
      }
      in.endObject();
    }
    in.check();
    Defaults.Numbers result =
        defaults.numbers(flag, small, boxed, whole, big, single, twice, huge, exact);
    Objects.requireNonNull(result, "numbers answered with null");
    JsonWriter json = call.writer();
    writeNumbers(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult texts(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    String text = "a \"quoted\" text";
    char letter = '\'';
    Defaults.Topology topology = Defaults.Topology.STAR;
    LocalDate day = LocalDate.parse("2024-02-29");
    Duration pause = Duration.parse("PT15M");
    Instant when = OffsetDateTime.parse("2024-02-29T10:15:00Z").toInstant();
    Locale locale = Locale.forLanguageTag("de-CH");
    URI uri = URI.create("https://example.org");
    if (in.beginObject(TEXTS)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> text = in.text();
          case 1 -> letter = in.character();
          case 2 -> topology = in.choice(TOPOLOGY);
          case 3 -> day = in.localDate();
          case 4 -> pause = in.duration();
          case 5 -> when = in.instant();
          case 6 -> locale = in.locale();
          default -> uri = in.uri();
        }
      }
      in.endObject();
    }
    in.check();
    Defaults.Texts result = defaults.texts(text, letter, topology, day, pause, when, locale, uri);
    Objects.requireNonNull(result, "texts answered with null");
    JsonWriter json = call.writer();
    writeTexts(json, result);
    return CallToolResult.structured(json);
  }

  private CallToolResult inner(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Defaults.Inner inner = null;
    if (in.beginObject(INNER)) {
      while (in.nextField() >= 0) {
        inner = readInner(in);
      }
      in.endObject();
    }
    in.check();
    Defaults.Inner result = defaults.inner(inner);
    Objects.requireNonNull(result, "inner answered with null");
    JsonWriter json = call.writer();
    writeInner(json, result);
    return CallToolResult.structured(json);
  }

  private static void writeNumbers(JsonWriter json, Defaults.Numbers value) {
    json.beginObject();
    json.name(FLAG).value(value.flag());
    json.name(SMALL).value(value.small());
    json.name(BOXED).value(value.boxed());
    json.name(WHOLE).value(value.whole());
    json.name(BIG).value(value.big());
    json.name(SINGLE).value(value.single());
    json.name(TWICE).value(value.twice());
    json.name(HUGE).value(value.huge());
    json.name(EXACT).value(value.exact());
    json.endObject();
  }

  private static void writeTexts(JsonWriter json, Defaults.Texts value) {
    json.beginObject();
    json.name(TEXT).value(value.text());
    json.name(LETTER).value(value.letter());
    json.name(TOPOLOGY_NAME).value(value.topology().name());
    json.name(DAY).value(value.day().toString());
    json.name(PAUSE).value(value.pause().toString());
    json.name(WHEN).value(value.when().toString());
    json.name(LOCALE).value(value.locale().toLanguageTag());
    json.name(URI_NAME).value(value.uri().toASCIIString());
    json.endObject();
  }

  private static Defaults.Inner readInner(Arguments in) {
    if (!in.beginObject(INNER_FIELDS)) {
      return null;
    }
    int limit = 5;
    String note = "none";
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> limit = in.int32();
        default -> note = in.text();
      }
    }
    try {
      return in.endObject() ? new Defaults.Inner(limit, note) : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeInner(JsonWriter json, Defaults.Inner value) {
    json.beginObject();
    json.name(LIMIT).value(value.limit());
    json.name(NOTE).value(value.note());
    json.endObject();
  }
}
