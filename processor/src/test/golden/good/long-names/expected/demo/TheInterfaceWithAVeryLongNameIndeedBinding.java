// Generated from TheInterfaceWithAVeryLongNameIndeed.java.
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/**
 * Serves {@link TheInterfaceWithAVeryLongNameIndeed} over the Model Context Protocol.
 *
 * <p>Tool: {@code theToolWithAVeryLongNameThatGoesOnAndOn}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class TheInterfaceWithAVeryLongNameIndeedBinding implements ServerBinding {
  private static final Fields THE_TOOL_WITH_AVERY_LONG_NAME_THAT_GOES_ON_AND_ON =
      Fields.builder()
          .required("theParameterWithAVeryLongNameThatGoesOnAndOn", "an object")
          .required("theMapWithAVeryLongNameThatGoesOn", "an object")
          .optional("theEnum")
          .build();
  private static final Choices<
          TheInterfaceWithAVeryLongNameIndeed.TheEnumWithAVeryLongNameThatGoesOnAndOn>
      THE_ENUM_WITH_AVERY_LONG_NAME_THAT_GOES_ON_AND_ON =
          Choices
              .<TheInterfaceWithAVeryLongNameIndeed.TheEnumWithAVeryLongNameThatGoesOnAndOn>
                  builder()
              .add(
                  "THE_CONSTANT_WITH_A_VERY_LONG_NAME",
                  TheInterfaceWithAVeryLongNameIndeed.TheEnumWithAVeryLongNameThatGoesOnAndOn
                      .THE_CONSTANT_WITH_A_VERY_LONG_NAME)
              .add(
                  "THE_OTHER_CONSTANT_WITH_A_VERY_LONG_NAME",
                  TheInterfaceWithAVeryLongNameIndeed.TheEnumWithAVeryLongNameThatGoesOnAndOn
                      .THE_OTHER_CONSTANT_WITH_A_VERY_LONG_NAME)
              .build();
  private static final Fields THE_RECORD_WITH_AVERY_LONG_NAME_THAT_GOES_ON_AND_ON =
      Fields.builder()
          .required("theComponentWithAVeryLongNameThatGoesOnAndOn", "text")
          .optional("theOptionalComponentWithAVeryLongNameThatGoesOn")
          .build();
  private static final JsonName THE_COMPONENT_WITH_AVERY_LONG_NAME_THAT_GOES_ON_AND_ON =
      JsonName.of("theComponentWithAVeryLongNameThatGoesOnAndOn");
  private static final JsonName THE_OPTIONAL_COMPONENT_WITH_AVERY_LONG_NAME_THAT_GOES_ON =
      JsonName.of("theOptionalComponentWithAVeryLongNameThatGoesOn");
  private final TheInterfaceWithAVeryLongNameIndeed theInterfaceWithAVeryLongNameIndeed;

  public TheInterfaceWithAVeryLongNameIndeedBinding(
      TheInterfaceWithAVeryLongNameIndeed theInterfaceWithAVeryLongNameIndeed) {
    this.theInterfaceWithAVeryLongNameIndeed =
        Objects.requireNonNull(
            theInterfaceWithAVeryLongNameIndeed, "theInterfaceWithAVeryLongNameIndeed");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(
        TheInterfaceWithAVeryLongNameIndeedBinding.class,
        "demo.TheInterfaceWithAVeryLongNameIndeed");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "theToolWithAVeryLongNameThatGoesOnAndOn" ->
          theToolWithAVeryLongNameThatGoesOnAndOn(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult theToolWithAVeryLongNameThatGoesOnAndOn(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    TheInterfaceWithAVeryLongNameIndeed.TheRecordWithAVeryLongNameThatGoesOnAndOn
        theParameterWithAVeryLongNameThatGoesOnAndOn = null;
    Map<String, List<TheInterfaceWithAVeryLongNameIndeed.TheRecordWithAVeryLongNameThatGoesOnAndOn>>
        theMapWithAVeryLongNameThatGoesOn = null;
    TheInterfaceWithAVeryLongNameIndeed.TheEnumWithAVeryLongNameThatGoesOnAndOn theEnum =
        TheInterfaceWithAVeryLongNameIndeed.TheEnumWithAVeryLongNameThatGoesOnAndOn
            .THE_CONSTANT_WITH_A_VERY_LONG_NAME;
    if (in.beginObject(THE_TOOL_WITH_AVERY_LONG_NAME_THAT_GOES_ON_AND_ON)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 ->
              theParameterWithAVeryLongNameThatGoesOnAndOn =
                  readTheRecordWithAVeryLongNameThatGoesOnAndOn(in);
          case 1 ->
              theMapWithAVeryLongNameThatGoesOn =
                  readTheRecordWithAVeryLongNameThatGoesOnAndOnListMap(in);
          default -> theEnum = in.choice(THE_ENUM_WITH_AVERY_LONG_NAME_THAT_GOES_ON_AND_ON);
        }
      }
      in.endObject();
    }
    in.check();
    TheInterfaceWithAVeryLongNameIndeed.TheRecordWithAVeryLongNameThatGoesOnAndOn result =
        theInterfaceWithAVeryLongNameIndeed.theToolWithAVeryLongNameThatGoesOnAndOn(
            theParameterWithAVeryLongNameThatGoesOnAndOn,
            theMapWithAVeryLongNameThatGoesOn,
            theEnum);
    Objects.requireNonNull(result, "theToolWithAVeryLongNameThatGoesOnAndOn answered with null");
    JsonWriter json = call.writer();
    writeTheRecordWithAVeryLongNameThatGoesOnAndOn(json, result);
    return CallToolResult.structured(json);
  }

  private static TheInterfaceWithAVeryLongNameIndeed.TheRecordWithAVeryLongNameThatGoesOnAndOn
      readTheRecordWithAVeryLongNameThatGoesOnAndOn(Arguments in) {
    if (!in.beginObject(THE_RECORD_WITH_AVERY_LONG_NAME_THAT_GOES_ON_AND_ON)) {
      return null;
    }
    String theComponentWithAVeryLongNameThatGoesOnAndOn = null;
    Optional<Map<String, List<String>>> theOptionalComponentWithAVeryLongNameThatGoesOn =
        Optional.empty();
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 ->
            theComponentWithAVeryLongNameThatGoesOnAndOn =
                in.pattern(
                    in.size(in.text(), 1, 1000),
                    Patterns.THE_COMPONENT_WITH_AVERY_LONG_NAME_THAT_GOES_ON_AND_ON,
                    "^(?:[a-z]+(-[a-z]+)*|[A-Z]+(-[A-Z]+)*|[0-9]+(-[0-9]+)*)$");
        default ->
            theOptionalComponentWithAVeryLongNameThatGoesOn =
                Optional.ofNullable(readStringListMap(in));
      }
    }
    try {
      return in.endObject()
          ? new TheInterfaceWithAVeryLongNameIndeed.TheRecordWithAVeryLongNameThatGoesOnAndOn(
              theComponentWithAVeryLongNameThatGoesOnAndOn,
              theOptionalComponentWithAVeryLongNameThatGoesOn)
          : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static Map<
          String,
          List<TheInterfaceWithAVeryLongNameIndeed.TheRecordWithAVeryLongNameThatGoesOnAndOn>>
      readTheRecordWithAVeryLongNameThatGoesOnAndOnListMap(Arguments in) {
    if (!in.beginMap()) {
      return null;
    }
    Map<String, List<TheInterfaceWithAVeryLongNameIndeed.TheRecordWithAVeryLongNameThatGoesOnAndOn>>
        entries = new LinkedHashMap<>();
    for (String key = in.nextKey(entries); key != null; key = in.nextKey(entries)) {
      entries.put(key, readTheRecordWithAVeryLongNameThatGoesOnAndOnList(in));
    }
    return in.endMap() ? entries : null;
  }

  private static void writeTheRecordWithAVeryLongNameThatGoesOnAndOn(
      JsonWriter json,
      TheInterfaceWithAVeryLongNameIndeed.TheRecordWithAVeryLongNameThatGoesOnAndOn value) {
    json.beginObject();
    json.name(THE_COMPONENT_WITH_AVERY_LONG_NAME_THAT_GOES_ON_AND_ON)
        .value(value.theComponentWithAVeryLongNameThatGoesOnAndOn());
    Optional<Map<String, List<String>>> theOptionalComponentWithAVeryLongNameThatGoesOn =
        value.theOptionalComponentWithAVeryLongNameThatGoesOn();
    if (theOptionalComponentWithAVeryLongNameThatGoesOn.isPresent()) {
      json.name(THE_OPTIONAL_COMPONENT_WITH_AVERY_LONG_NAME_THAT_GOES_ON);
      writeStringListMap(json, theOptionalComponentWithAVeryLongNameThatGoesOn.get());
    }
    json.endObject();
  }

  private static Map<String, List<String>> readStringListMap(Arguments in) {
    if (!in.beginMap()) {
      return null;
    }
    Map<String, List<String>> entries = new LinkedHashMap<>();
    for (String key = in.nextKey(entries); key != null; key = in.nextKey(entries)) {
      entries.put(key, readStringList(in));
    }
    return in.endMap() ? entries : null;
  }

  private static List<TheInterfaceWithAVeryLongNameIndeed.TheRecordWithAVeryLongNameThatGoesOnAndOn>
      readTheRecordWithAVeryLongNameThatGoesOnAndOnList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<TheInterfaceWithAVeryLongNameIndeed.TheRecordWithAVeryLongNameThatGoesOnAndOn> items =
        new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(readTheRecordWithAVeryLongNameThatGoesOnAndOn(in));
    }
    return in.endArray() ? items : null;
  }

  private static void writeStringListMap(JsonWriter json, Map<String, List<String>> value) {
    json.beginObject();
    for (Map.Entry<String, List<String>> entry : value.entrySet()) {
      json.name(entry.getKey());
      writeStringList(json, entry.getValue());
    }
    json.endObject();
  }

  private static List<String> readStringList(Arguments in) {
    if (!in.beginArray()) {
      return null;
    }
    List<String> items = new ArrayList<>(in.room());
    while (in.nextItem()) {
      items.add(in.text());
    }
    return in.endArray() ? items : null;
  }

  private static void writeStringList(JsonWriter json, List<String> value) {
    json.beginArray();
    for (String item : value) {
      json.value(item);
    }
    json.endArray();
  }

  private static final class Patterns {
    static final Pattern THE_COMPONENT_WITH_AVERY_LONG_NAME_THAT_GOES_ON_AND_ON =
        Pattern.compile("[a-z]+(-[a-z]+)*|[A-Z]+(-[A-Z]+)*|[0-9]+(-[0-9]+)*");

    private Patterns() {}
  }
}
