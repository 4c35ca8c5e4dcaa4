// Generated from Hundreds.java by the Matte processor; edit that file instead.
package demo;

import dev.matte.runtime.binding.Arguments;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Fields;
import dev.matte.runtime.binding.Repairs;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.json.JsonName;
import dev.matte.runtime.json.JsonWriter;
import dev.matte.runtime.protocol.CallToolResult;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Hundreds} over the Model Context Protocol.
 *
 * <p>It has 130 tools.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class HundredsBinding implements ServerBinding {
  private final Hundreds hundreds;

  public HundredsBinding(Hundreds hundreds) {
    this.hundreds = Objects.requireNonNull(hundreds, "hundreds");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(HundredsBinding.class, "demo.Hundreds");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.index() / 32) {
      case 0 -> new Tools0(hundreds).callTool(call);
      case 1 -> new Tools1(hundreds).callTool(call);
      case 2 -> new Tools2(hundreds).callTool(call);
      case 3 -> new Tools3(hundreds).callTool(call);
      case 4 -> new Tools4(hundreds).callTool(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private static final class Tools0 {
    private static final Fields TOOL032 = Fields.builder().optional("number").build();
    private static final Fields TOOL031 = Fields.builder().optional("number").build();
    private static final Fields TOOL030 = Fields.builder().optional("number").build();
    private static final Fields TOOL029 = Fields.builder().optional("number").build();
    private static final Fields TOOL028 = Fields.builder().optional("number").build();
    private static final Fields TOOL027 = Fields.builder().optional("number").build();
    private static final Fields TOOL026 = Fields.builder().optional("number").build();
    private static final Fields TOOL025 = Fields.builder().optional("number").build();
    private static final Fields TOOL024 = Fields.builder().optional("number").build();
    private static final Fields TOOL023 = Fields.builder().optional("number").build();
    private static final Fields TOOL022 = Fields.builder().optional("number").build();
    private static final Fields TOOL021 = Fields.builder().optional("number").build();
    private static final Fields TOOL020 = Fields.builder().optional("number").build();
    private static final Fields TOOL019 = Fields.builder().optional("number").build();
    private static final Fields TOOL018 = Fields.builder().optional("number").build();
    private static final Fields TOOL017 = Fields.builder().optional("number").build();
    private static final Fields TOOL016 = Fields.builder().optional("number").build();
    private static final Fields TOOL015 = Fields.builder().optional("number").build();
    private static final Fields TOOL014 = Fields.builder().optional("number").build();
    private static final Fields TOOL013 = Fields.builder().optional("number").build();
    private static final Fields TOOL012 = Fields.builder().optional("number").build();
    private static final Fields TOOL011 = Fields.builder().optional("number").build();
    private static final Fields TOOL010 = Fields.builder().optional("number").build();
    private static final Fields TOOL009 = Fields.builder().optional("number").build();
    private static final Fields TOOL008 = Fields.builder().optional("number").build();
    private static final Fields TOOL007 = Fields.builder().optional("number").build();
    private static final Fields TOOL006 = Fields.builder().optional("number").build();
    private static final Fields TOOL005 = Fields.builder().optional("number").build();
    private static final Fields TOOL004 = Fields.builder().optional("number").build();
    private static final Fields TOOL003 = Fields.builder().optional("number").build();
    private static final Fields TOOL002 = Fields.builder().optional("number").build();
    private static final Fields TOOL001 = Fields.builder().optional("number").build();
    private static final JsonName NUMBER = JsonName.of("number");
    private final Hundreds hundreds;

    Tools0(Hundreds hundreds) {
      this.hundreds = hundreds;
    }

    CallToolResult callTool(ToolCall call) throws Exception {
      return switch (call.tool()) {
        case "tool032" -> tool032(call);
        case "tool031" -> tool031(call);
        case "tool030" -> tool030(call);
        case "tool029" -> tool029(call);
        case "tool028" -> tool028(call);
        case "tool027" -> tool027(call);
        case "tool026" -> tool026(call);
        case "tool025" -> tool025(call);
        case "tool024" -> tool024(call);
        case "tool023" -> tool023(call);
        case "tool022" -> tool022(call);
        case "tool021" -> tool021(call);
        case "tool020" -> tool020(call);
        case "tool019" -> tool019(call);
        case "tool018" -> tool018(call);
        case "tool017" -> tool017(call);
        case "tool016" -> tool016(call);
        case "tool015" -> tool015(call);
        case "tool014" -> tool014(call);
        case "tool013" -> tool013(call);
        case "tool012" -> tool012(call);
        case "tool011" -> tool011(call);
        case "tool010" -> tool010(call);
        case "tool009" -> tool009(call);
        case "tool008" -> tool008(call);
        case "tool007" -> tool007(call);
        case "tool006" -> tool006(call);
        case "tool005" -> tool005(call);
        case "tool004" -> tool004(call);
        case "tool003" -> tool003(call);
        case "tool002" -> tool002(call);
        case "tool001" -> tool001(call);
        default -> throw new UnknownToolException(call.tool());
      };
    }

    private CallToolResult tool032(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 32;
      if (in.beginObject(TOOL032)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool032(number);
      Objects.requireNonNull(result, "tool032 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool031(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 31;
      if (in.beginObject(TOOL031)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool031(number);
      Objects.requireNonNull(result, "tool031 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool030(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 30;
      if (in.beginObject(TOOL030)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool030(number);
      Objects.requireNonNull(result, "tool030 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool029(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 29;
      if (in.beginObject(TOOL029)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool029(number);
      Objects.requireNonNull(result, "tool029 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool028(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 28;
      if (in.beginObject(TOOL028)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool028(number);
      Objects.requireNonNull(result, "tool028 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool027(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 27;
      if (in.beginObject(TOOL027)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool027(number);
      Objects.requireNonNull(result, "tool027 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool026(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 26;
      if (in.beginObject(TOOL026)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool026(number);
      Objects.requireNonNull(result, "tool026 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool025(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 25;
      if (in.beginObject(TOOL025)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool025(number);
      Objects.requireNonNull(result, "tool025 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool024(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 24;
      if (in.beginObject(TOOL024)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool024(number);
      Objects.requireNonNull(result, "tool024 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool023(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 23;
      if (in.beginObject(TOOL023)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool023(number);
      Objects.requireNonNull(result, "tool023 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool022(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 22;
      if (in.beginObject(TOOL022)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool022(number);
      Objects.requireNonNull(result, "tool022 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool021(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 21;
      if (in.beginObject(TOOL021)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool021(number);
      Objects.requireNonNull(result, "tool021 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool020(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 20;
      if (in.beginObject(TOOL020)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool020(number);
      Objects.requireNonNull(result, "tool020 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool019(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 19;
      if (in.beginObject(TOOL019)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool019(number);
      Objects.requireNonNull(result, "tool019 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool018(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 18;
      if (in.beginObject(TOOL018)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool018(number);
      Objects.requireNonNull(result, "tool018 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool017(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 17;
      if (in.beginObject(TOOL017)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool017(number);
      Objects.requireNonNull(result, "tool017 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool016(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 16;
      if (in.beginObject(TOOL016)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool016(number);
      Objects.requireNonNull(result, "tool016 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool015(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 15;
      if (in.beginObject(TOOL015)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool015(number);
      Objects.requireNonNull(result, "tool015 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool014(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 14;
      if (in.beginObject(TOOL014)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool014(number);
      Objects.requireNonNull(result, "tool014 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool013(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 13;
      if (in.beginObject(TOOL013)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool013(number);
      Objects.requireNonNull(result, "tool013 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool012(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 12;
      if (in.beginObject(TOOL012)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool012(number);
      Objects.requireNonNull(result, "tool012 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool011(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 11;
      if (in.beginObject(TOOL011)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool011(number);
      Objects.requireNonNull(result, "tool011 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool010(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 10;
      if (in.beginObject(TOOL010)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool010(number);
      Objects.requireNonNull(result, "tool010 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool009(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 9;
      if (in.beginObject(TOOL009)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool009(number);
      Objects.requireNonNull(result, "tool009 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool008(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 8;
      if (in.beginObject(TOOL008)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool008(number);
      Objects.requireNonNull(result, "tool008 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool007(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 7;
      if (in.beginObject(TOOL007)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool007(number);
      Objects.requireNonNull(result, "tool007 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool006(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 6;
      if (in.beginObject(TOOL006)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool006(number);
      Objects.requireNonNull(result, "tool006 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool005(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 5;
      if (in.beginObject(TOOL005)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool005(number);
      Objects.requireNonNull(result, "tool005 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool004(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 4;
      if (in.beginObject(TOOL004)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool004(number);
      Objects.requireNonNull(result, "tool004 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool003(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 3;
      if (in.beginObject(TOOL003)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool003(number);
      Objects.requireNonNull(result, "tool003 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool002(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 2;
      if (in.beginObject(TOOL002)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool002(number);
      Objects.requireNonNull(result, "tool002 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool001(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 1;
      if (in.beginObject(TOOL001)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool001(number);
      Objects.requireNonNull(result, "tool001 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private static void writeAnswer(JsonWriter json, Hundreds.Answer value) {
      json.beginObject();
      json.name(NUMBER).value(value.number());
      json.endObject();
    }
  }

  private static final class Tools1 {
    private static final Fields TOOL064 = Fields.builder().optional("number").build();
    private static final Fields TOOL063 = Fields.builder().optional("number").build();
    private static final Fields TOOL062 = Fields.builder().optional("number").build();
    private static final Fields TOOL061 = Fields.builder().optional("number").build();
    private static final Fields TOOL060 = Fields.builder().optional("number").build();
    private static final Fields TOOL059 = Fields.builder().optional("number").build();
    private static final Fields TOOL058 = Fields.builder().optional("number").build();
    private static final Fields TOOL057 = Fields.builder().optional("number").build();
    private static final Fields TOOL056 = Fields.builder().optional("number").build();
    private static final Fields TOOL055 = Fields.builder().optional("number").build();
    private static final Fields TOOL054 = Fields.builder().optional("number").build();
    private static final Fields TOOL053 = Fields.builder().optional("number").build();
    private static final Fields TOOL052 = Fields.builder().optional("number").build();
    private static final Fields TOOL051 = Fields.builder().optional("number").build();
    private static final Fields TOOL050 = Fields.builder().optional("number").build();
    private static final Fields TOOL049 = Fields.builder().optional("number").build();
    private static final Fields TOOL048 = Fields.builder().optional("number").build();
    private static final Fields TOOL047 = Fields.builder().optional("number").build();
    private static final Fields TOOL046 = Fields.builder().optional("number").build();
    private static final Fields TOOL045 = Fields.builder().optional("number").build();
    private static final Fields TOOL044 = Fields.builder().optional("number").build();
    private static final Fields TOOL043 = Fields.builder().optional("number").build();
    private static final Fields TOOL042 = Fields.builder().optional("number").build();
    private static final Fields TOOL041 = Fields.builder().optional("number").build();
    private static final Fields TOOL040 = Fields.builder().optional("number").build();
    private static final Fields TOOL039 = Fields.builder().optional("number").build();
    private static final Fields TOOL038 = Fields.builder().optional("number").build();
    private static final Fields TOOL037 = Fields.builder().optional("number").build();
    private static final Fields TOOL036 = Fields.builder().optional("number").build();
    private static final Fields TOOL035 = Fields.builder().optional("number").build();
    private static final Fields TOOL034 = Fields.builder().optional("number").build();
    private static final Fields TOOL033 = Fields.builder().optional("number").build();
    private static final JsonName NUMBER = JsonName.of("number");
    private final Hundreds hundreds;

    Tools1(Hundreds hundreds) {
      this.hundreds = hundreds;
    }

    CallToolResult callTool(ToolCall call) throws Exception {
      return switch (call.tool()) {
        case "tool064" -> tool064(call);
        case "tool063" -> tool063(call);
        case "tool062" -> tool062(call);
        case "tool061" -> tool061(call);
        case "tool060" -> tool060(call);
        case "tool059" -> tool059(call);
        case "tool058" -> tool058(call);
        case "tool057" -> tool057(call);
        case "tool056" -> tool056(call);
        case "tool055" -> tool055(call);
        case "tool054" -> tool054(call);
        case "tool053" -> tool053(call);
        case "tool052" -> tool052(call);
        case "tool051" -> tool051(call);
        case "tool050" -> tool050(call);
        case "tool049" -> tool049(call);
        case "tool048" -> tool048(call);
        case "tool047" -> tool047(call);
        case "tool046" -> tool046(call);
        case "tool045" -> tool045(call);
        case "tool044" -> tool044(call);
        case "tool043" -> tool043(call);
        case "tool042" -> tool042(call);
        case "tool041" -> tool041(call);
        case "tool040" -> tool040(call);
        case "tool039" -> tool039(call);
        case "tool038" -> tool038(call);
        case "tool037" -> tool037(call);
        case "tool036" -> tool036(call);
        case "tool035" -> tool035(call);
        case "tool034" -> tool034(call);
        case "tool033" -> tool033(call);
        default -> throw new UnknownToolException(call.tool());
      };
    }

    private CallToolResult tool064(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 64;
      if (in.beginObject(TOOL064)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool064(number);
      Objects.requireNonNull(result, "tool064 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool063(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 63;
      if (in.beginObject(TOOL063)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool063(number);
      Objects.requireNonNull(result, "tool063 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool062(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 62;
      if (in.beginObject(TOOL062)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool062(number);
      Objects.requireNonNull(result, "tool062 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool061(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 61;
      if (in.beginObject(TOOL061)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool061(number);
      Objects.requireNonNull(result, "tool061 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool060(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 60;
      if (in.beginObject(TOOL060)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool060(number);
      Objects.requireNonNull(result, "tool060 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool059(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 59;
      if (in.beginObject(TOOL059)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool059(number);
      Objects.requireNonNull(result, "tool059 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool058(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 58;
      if (in.beginObject(TOOL058)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool058(number);
      Objects.requireNonNull(result, "tool058 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool057(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 57;
      if (in.beginObject(TOOL057)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool057(number);
      Objects.requireNonNull(result, "tool057 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool056(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 56;
      if (in.beginObject(TOOL056)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool056(number);
      Objects.requireNonNull(result, "tool056 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool055(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 55;
      if (in.beginObject(TOOL055)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool055(number);
      Objects.requireNonNull(result, "tool055 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool054(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 54;
      if (in.beginObject(TOOL054)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool054(number);
      Objects.requireNonNull(result, "tool054 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool053(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 53;
      if (in.beginObject(TOOL053)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool053(number);
      Objects.requireNonNull(result, "tool053 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool052(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 52;
      if (in.beginObject(TOOL052)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool052(number);
      Objects.requireNonNull(result, "tool052 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool051(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 51;
      if (in.beginObject(TOOL051)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool051(number);
      Objects.requireNonNull(result, "tool051 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool050(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 50;
      if (in.beginObject(TOOL050)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool050(number);
      Objects.requireNonNull(result, "tool050 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool049(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 49;
      if (in.beginObject(TOOL049)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool049(number);
      Objects.requireNonNull(result, "tool049 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool048(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 48;
      if (in.beginObject(TOOL048)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool048(number);
      Objects.requireNonNull(result, "tool048 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool047(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 47;
      if (in.beginObject(TOOL047)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool047(number);
      Objects.requireNonNull(result, "tool047 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool046(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 46;
      if (in.beginObject(TOOL046)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool046(number);
      Objects.requireNonNull(result, "tool046 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool045(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 45;
      if (in.beginObject(TOOL045)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool045(number);
      Objects.requireNonNull(result, "tool045 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool044(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 44;
      if (in.beginObject(TOOL044)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool044(number);
      Objects.requireNonNull(result, "tool044 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool043(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 43;
      if (in.beginObject(TOOL043)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool043(number);
      Objects.requireNonNull(result, "tool043 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool042(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 42;
      if (in.beginObject(TOOL042)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool042(number);
      Objects.requireNonNull(result, "tool042 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool041(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 41;
      if (in.beginObject(TOOL041)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool041(number);
      Objects.requireNonNull(result, "tool041 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool040(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 40;
      if (in.beginObject(TOOL040)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool040(number);
      Objects.requireNonNull(result, "tool040 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool039(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 39;
      if (in.beginObject(TOOL039)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool039(number);
      Objects.requireNonNull(result, "tool039 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool038(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 38;
      if (in.beginObject(TOOL038)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool038(number);
      Objects.requireNonNull(result, "tool038 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool037(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 37;
      if (in.beginObject(TOOL037)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool037(number);
      Objects.requireNonNull(result, "tool037 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool036(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 36;
      if (in.beginObject(TOOL036)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool036(number);
      Objects.requireNonNull(result, "tool036 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool035(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 35;
      if (in.beginObject(TOOL035)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool035(number);
      Objects.requireNonNull(result, "tool035 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool034(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 34;
      if (in.beginObject(TOOL034)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool034(number);
      Objects.requireNonNull(result, "tool034 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool033(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 33;
      if (in.beginObject(TOOL033)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool033(number);
      Objects.requireNonNull(result, "tool033 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private static void writeAnswer(JsonWriter json, Hundreds.Answer value) {
      json.beginObject();
      json.name(NUMBER).value(value.number());
      json.endObject();
    }
  }

  private static final class Tools2 {
    private static final Fields TOOL096 = Fields.builder().optional("number").build();
    private static final Fields TOOL095 = Fields.builder().optional("number").build();
    private static final Fields TOOL094 = Fields.builder().optional("number").build();
    private static final Fields TOOL093 = Fields.builder().optional("number").build();
    private static final Fields TOOL092 = Fields.builder().optional("number").build();
    private static final Fields TOOL091 = Fields.builder().optional("number").build();
    private static final Fields TOOL090 = Fields.builder().optional("number").build();
    private static final Fields TOOL089 = Fields.builder().optional("number").build();
    private static final Fields TOOL088 = Fields.builder().optional("number").build();
    private static final Fields TOOL087 = Fields.builder().optional("number").build();
    private static final Fields TOOL086 = Fields.builder().optional("number").build();
    private static final Fields TOOL085 = Fields.builder().optional("number").build();
    private static final Fields TOOL084 = Fields.builder().optional("number").build();
    private static final Fields TOOL083 = Fields.builder().optional("number").build();
    private static final Fields TOOL082 = Fields.builder().optional("number").build();
    private static final Fields TOOL081 = Fields.builder().optional("number").build();
    private static final Fields TOOL080 = Fields.builder().optional("number").build();
    private static final Fields TOOL079 = Fields.builder().optional("number").build();
    private static final Fields TOOL078 = Fields.builder().optional("number").build();
    private static final Fields TOOL077 = Fields.builder().optional("number").build();
    private static final Fields TOOL076 = Fields.builder().optional("number").build();
    private static final Fields TOOL075 = Fields.builder().optional("number").build();
    private static final Fields TOOL074 = Fields.builder().optional("number").build();
    private static final Fields TOOL073 = Fields.builder().optional("number").build();
    private static final Fields TOOL072 = Fields.builder().optional("number").build();
    private static final Fields TOOL071 = Fields.builder().optional("number").build();
    private static final Fields TOOL070 = Fields.builder().optional("number").build();
    private static final Fields TOOL069 = Fields.builder().optional("number").build();
    private static final Fields TOOL068 = Fields.builder().optional("number").build();
    private static final Fields TOOL067 = Fields.builder().optional("number").build();
    private static final Fields TOOL066 = Fields.builder().optional("number").build();
    private static final Fields TOOL065 = Fields.builder().optional("number").build();
    private static final JsonName NUMBER = JsonName.of("number");
    private final Hundreds hundreds;

    Tools2(Hundreds hundreds) {
      this.hundreds = hundreds;
    }

    CallToolResult callTool(ToolCall call) throws Exception {
      return switch (call.tool()) {
        case "tool096" -> tool096(call);
        case "tool095" -> tool095(call);
        case "tool094" -> tool094(call);
        case "tool093" -> tool093(call);
        case "tool092" -> tool092(call);
        case "tool091" -> tool091(call);
        case "tool090" -> tool090(call);
        case "tool089" -> tool089(call);
        case "tool088" -> tool088(call);
        case "tool087" -> tool087(call);
        case "tool086" -> tool086(call);
        case "tool085" -> tool085(call);
        case "tool084" -> tool084(call);
        case "tool083" -> tool083(call);
        case "tool082" -> tool082(call);
        case "tool081" -> tool081(call);
        case "tool080" -> tool080(call);
        case "tool079" -> tool079(call);
        case "tool078" -> tool078(call);
        case "tool077" -> tool077(call);
        case "tool076" -> tool076(call);
        case "tool075" -> tool075(call);
        case "tool074" -> tool074(call);
        case "tool073" -> tool073(call);
        case "tool072" -> tool072(call);
        case "tool071" -> tool071(call);
        case "tool070" -> tool070(call);
        case "tool069" -> tool069(call);
        case "tool068" -> tool068(call);
        case "tool067" -> tool067(call);
        case "tool066" -> tool066(call);
        case "tool065" -> tool065(call);
        default -> throw new UnknownToolException(call.tool());
      };
    }

    private CallToolResult tool096(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 96;
      if (in.beginObject(TOOL096)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool096(number);
      Objects.requireNonNull(result, "tool096 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool095(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 95;
      if (in.beginObject(TOOL095)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool095(number);
      Objects.requireNonNull(result, "tool095 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool094(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 94;
      if (in.beginObject(TOOL094)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool094(number);
      Objects.requireNonNull(result, "tool094 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool093(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 93;
      if (in.beginObject(TOOL093)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool093(number);
      Objects.requireNonNull(result, "tool093 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool092(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 92;
      if (in.beginObject(TOOL092)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool092(number);
      Objects.requireNonNull(result, "tool092 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool091(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 91;
      if (in.beginObject(TOOL091)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool091(number);
      Objects.requireNonNull(result, "tool091 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool090(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 90;
      if (in.beginObject(TOOL090)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool090(number);
      Objects.requireNonNull(result, "tool090 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool089(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 89;
      if (in.beginObject(TOOL089)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool089(number);
      Objects.requireNonNull(result, "tool089 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool088(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 88;
      if (in.beginObject(TOOL088)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool088(number);
      Objects.requireNonNull(result, "tool088 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool087(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 87;
      if (in.beginObject(TOOL087)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool087(number);
      Objects.requireNonNull(result, "tool087 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool086(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 86;
      if (in.beginObject(TOOL086)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool086(number);
      Objects.requireNonNull(result, "tool086 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool085(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 85;
      if (in.beginObject(TOOL085)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool085(number);
      Objects.requireNonNull(result, "tool085 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool084(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 84;
      if (in.beginObject(TOOL084)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool084(number);
      Objects.requireNonNull(result, "tool084 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool083(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 83;
      if (in.beginObject(TOOL083)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool083(number);
      Objects.requireNonNull(result, "tool083 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool082(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 82;
      if (in.beginObject(TOOL082)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool082(number);
      Objects.requireNonNull(result, "tool082 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool081(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 81;
      if (in.beginObject(TOOL081)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool081(number);
      Objects.requireNonNull(result, "tool081 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool080(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 80;
      if (in.beginObject(TOOL080)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool080(number);
      Objects.requireNonNull(result, "tool080 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool079(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 79;
      if (in.beginObject(TOOL079)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool079(number);
      Objects.requireNonNull(result, "tool079 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool078(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 78;
      if (in.beginObject(TOOL078)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool078(number);
      Objects.requireNonNull(result, "tool078 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool077(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 77;
      if (in.beginObject(TOOL077)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool077(number);
      Objects.requireNonNull(result, "tool077 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool076(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 76;
      if (in.beginObject(TOOL076)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool076(number);
      Objects.requireNonNull(result, "tool076 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool075(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 75;
      if (in.beginObject(TOOL075)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool075(number);
      Objects.requireNonNull(result, "tool075 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool074(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 74;
      if (in.beginObject(TOOL074)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool074(number);
      Objects.requireNonNull(result, "tool074 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool073(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 73;
      if (in.beginObject(TOOL073)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool073(number);
      Objects.requireNonNull(result, "tool073 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool072(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 72;
      if (in.beginObject(TOOL072)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool072(number);
      Objects.requireNonNull(result, "tool072 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool071(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 71;
      if (in.beginObject(TOOL071)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool071(number);
      Objects.requireNonNull(result, "tool071 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool070(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 70;
      if (in.beginObject(TOOL070)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool070(number);
      Objects.requireNonNull(result, "tool070 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool069(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 69;
      if (in.beginObject(TOOL069)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool069(number);
      Objects.requireNonNull(result, "tool069 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool068(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 68;
      if (in.beginObject(TOOL068)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool068(number);
      Objects.requireNonNull(result, "tool068 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool067(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 67;
      if (in.beginObject(TOOL067)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool067(number);
      Objects.requireNonNull(result, "tool067 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool066(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 66;
      if (in.beginObject(TOOL066)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool066(number);
      Objects.requireNonNull(result, "tool066 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool065(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 65;
      if (in.beginObject(TOOL065)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool065(number);
      Objects.requireNonNull(result, "tool065 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private static void writeAnswer(JsonWriter json, Hundreds.Answer value) {
      json.beginObject();
      json.name(NUMBER).value(value.number());
      json.endObject();
    }
  }

  private static final class Tools3 {
    private static final Fields TOOL128 = Fields.builder().optional("number").build();
    private static final Fields TOOL127 = Fields.builder().optional("number").build();
    private static final Fields TOOL126 = Fields.builder().optional("number").build();
    private static final Fields TOOL125 = Fields.builder().optional("number").build();
    private static final Fields TOOL124 = Fields.builder().optional("number").build();
    private static final Fields TOOL123 = Fields.builder().optional("number").build();
    private static final Fields TOOL122 = Fields.builder().optional("number").build();
    private static final Fields TOOL121 = Fields.builder().optional("number").build();
    private static final Fields TOOL120 = Fields.builder().optional("number").build();
    private static final Fields TOOL119 = Fields.builder().optional("number").build();
    private static final Fields TOOL118 = Fields.builder().optional("number").build();
    private static final Fields TOOL117 = Fields.builder().optional("number").build();
    private static final Fields TOOL116 = Fields.builder().optional("number").build();
    private static final Fields TOOL115 = Fields.builder().optional("number").build();
    private static final Fields TOOL114 = Fields.builder().optional("number").build();
    private static final Fields TOOL113 = Fields.builder().optional("number").build();
    private static final Fields TOOL112 = Fields.builder().optional("number").build();
    private static final Fields TOOL111 = Fields.builder().optional("number").build();
    private static final Fields TOOL110 = Fields.builder().optional("number").build();
    private static final Fields TOOL109 = Fields.builder().optional("number").build();
    private static final Fields TOOL108 = Fields.builder().optional("number").build();
    private static final Fields TOOL107 = Fields.builder().optional("number").build();
    private static final Fields TOOL106 = Fields.builder().optional("number").build();
    private static final Fields TOOL105 = Fields.builder().optional("number").build();
    private static final Fields TOOL104 = Fields.builder().optional("number").build();
    private static final Fields TOOL103 = Fields.builder().optional("number").build();
    private static final Fields TOOL102 = Fields.builder().optional("number").build();
    private static final Fields TOOL101 = Fields.builder().optional("number").build();
    private static final Fields TOOL100 = Fields.builder().optional("number").build();
    private static final Fields TOOL099 = Fields.builder().optional("number").build();
    private static final Fields TOOL098 = Fields.builder().optional("number").build();
    private static final Fields TOOL097 = Fields.builder().optional("number").build();
    private static final JsonName NUMBER = JsonName.of("number");
    private final Hundreds hundreds;

    Tools3(Hundreds hundreds) {
      this.hundreds = hundreds;
    }

    CallToolResult callTool(ToolCall call) throws Exception {
      return switch (call.tool()) {
        case "tool128" -> tool128(call);
        case "tool127" -> tool127(call);
        case "tool126" -> tool126(call);
        case "tool125" -> tool125(call);
        case "tool124" -> tool124(call);
        case "tool123" -> tool123(call);
        case "tool122" -> tool122(call);
        case "tool121" -> tool121(call);
        case "tool120" -> tool120(call);
        case "tool119" -> tool119(call);
        case "tool118" -> tool118(call);
        case "tool117" -> tool117(call);
        case "tool116" -> tool116(call);
        case "tool115" -> tool115(call);
        case "tool114" -> tool114(call);
        case "tool113" -> tool113(call);
        case "tool112" -> tool112(call);
        case "tool111" -> tool111(call);
        case "tool110" -> tool110(call);
        case "tool109" -> tool109(call);
        case "tool108" -> tool108(call);
        case "tool107" -> tool107(call);
        case "tool106" -> tool106(call);
        case "tool105" -> tool105(call);
        case "tool104" -> tool104(call);
        case "tool103" -> tool103(call);
        case "tool102" -> tool102(call);
        case "tool101" -> tool101(call);
        case "tool100" -> tool100(call);
        case "tool099" -> tool099(call);
        case "tool098" -> tool098(call);
        case "tool097" -> tool097(call);
        default -> throw new UnknownToolException(call.tool());
      };
    }

    private CallToolResult tool128(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 128;
      if (in.beginObject(TOOL128)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool128(number);
      Objects.requireNonNull(result, "tool128 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool127(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 127;
      if (in.beginObject(TOOL127)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool127(number);
      Objects.requireNonNull(result, "tool127 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool126(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 126;
      if (in.beginObject(TOOL126)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool126(number);
      Objects.requireNonNull(result, "tool126 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool125(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 125;
      if (in.beginObject(TOOL125)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool125(number);
      Objects.requireNonNull(result, "tool125 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool124(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 124;
      if (in.beginObject(TOOL124)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool124(number);
      Objects.requireNonNull(result, "tool124 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool123(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 123;
      if (in.beginObject(TOOL123)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool123(number);
      Objects.requireNonNull(result, "tool123 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool122(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 122;
      if (in.beginObject(TOOL122)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool122(number);
      Objects.requireNonNull(result, "tool122 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool121(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 121;
      if (in.beginObject(TOOL121)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool121(number);
      Objects.requireNonNull(result, "tool121 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool120(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 120;
      if (in.beginObject(TOOL120)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool120(number);
      Objects.requireNonNull(result, "tool120 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool119(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 119;
      if (in.beginObject(TOOL119)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool119(number);
      Objects.requireNonNull(result, "tool119 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool118(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 118;
      if (in.beginObject(TOOL118)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool118(number);
      Objects.requireNonNull(result, "tool118 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool117(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 117;
      if (in.beginObject(TOOL117)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool117(number);
      Objects.requireNonNull(result, "tool117 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool116(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 116;
      if (in.beginObject(TOOL116)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool116(number);
      Objects.requireNonNull(result, "tool116 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool115(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 115;
      if (in.beginObject(TOOL115)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool115(number);
      Objects.requireNonNull(result, "tool115 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool114(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 114;
      if (in.beginObject(TOOL114)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool114(number);
      Objects.requireNonNull(result, "tool114 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool113(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 113;
      if (in.beginObject(TOOL113)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool113(number);
      Objects.requireNonNull(result, "tool113 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool112(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 112;
      if (in.beginObject(TOOL112)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool112(number);
      Objects.requireNonNull(result, "tool112 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool111(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 111;
      if (in.beginObject(TOOL111)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool111(number);
      Objects.requireNonNull(result, "tool111 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool110(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 110;
      if (in.beginObject(TOOL110)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool110(number);
      Objects.requireNonNull(result, "tool110 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool109(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 109;
      if (in.beginObject(TOOL109)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool109(number);
      Objects.requireNonNull(result, "tool109 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool108(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 108;
      if (in.beginObject(TOOL108)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool108(number);
      Objects.requireNonNull(result, "tool108 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool107(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 107;
      if (in.beginObject(TOOL107)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool107(number);
      Objects.requireNonNull(result, "tool107 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool106(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 106;
      if (in.beginObject(TOOL106)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool106(number);
      Objects.requireNonNull(result, "tool106 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool105(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 105;
      if (in.beginObject(TOOL105)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool105(number);
      Objects.requireNonNull(result, "tool105 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool104(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 104;
      if (in.beginObject(TOOL104)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool104(number);
      Objects.requireNonNull(result, "tool104 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool103(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 103;
      if (in.beginObject(TOOL103)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool103(number);
      Objects.requireNonNull(result, "tool103 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool102(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 102;
      if (in.beginObject(TOOL102)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool102(number);
      Objects.requireNonNull(result, "tool102 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool101(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 101;
      if (in.beginObject(TOOL101)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool101(number);
      Objects.requireNonNull(result, "tool101 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool100(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 100;
      if (in.beginObject(TOOL100)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool100(number);
      Objects.requireNonNull(result, "tool100 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool099(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 99;
      if (in.beginObject(TOOL099)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool099(number);
      Objects.requireNonNull(result, "tool099 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool098(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 98;
      if (in.beginObject(TOOL098)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool098(number);
      Objects.requireNonNull(result, "tool098 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool097(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 97;
      if (in.beginObject(TOOL097)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool097(number);
      Objects.requireNonNull(result, "tool097 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private static void writeAnswer(JsonWriter json, Hundreds.Answer value) {
      json.beginObject();
      json.name(NUMBER).value(value.number());
      json.endObject();
    }
  }

  private static final class Tools4 {
    private static final Fields TOOL130 = Fields.builder().optional("number").build();
    private static final Fields TOOL129 = Fields.builder().optional("number").build();
    private static final JsonName NUMBER = JsonName.of("number");
    private final Hundreds hundreds;

    Tools4(Hundreds hundreds) {
      this.hundreds = hundreds;
    }

    CallToolResult callTool(ToolCall call) throws Exception {
      return switch (call.tool()) {
        case "tool130" -> tool130(call);
        case "tool129" -> tool129(call);
        default -> throw new UnknownToolException(call.tool());
      };
    }

    private CallToolResult tool130(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 130;
      if (in.beginObject(TOOL130)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool130(number);
      Objects.requireNonNull(result, "tool130 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private CallToolResult tool129(ToolCall call) throws Exception {
      Arguments in = call.arguments(Repairs.NONE);
      int number = 129;
      if (in.beginObject(TOOL129)) {
        while (in.nextField() >= 0) {
          number = in.int32();
        }
        in.endObject();
      }
      in.check();
      Hundreds.Answer result = hundreds.tool129(number);
      Objects.requireNonNull(result, "tool129 answered with null");
      JsonWriter json = call.writer();
      writeAnswer(json, result);
      return CallToolResult.structured(json);
    }

    private static void writeAnswer(JsonWriter json, Hundreds.Answer value) {
      json.beginObject();
      json.name(NUMBER).value(value.number());
      json.endObject();
    }
  }
}
