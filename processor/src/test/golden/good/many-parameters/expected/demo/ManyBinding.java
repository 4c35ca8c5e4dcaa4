// Generated from Many.java by the Matte processor; edit that file instead.
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
 * Serves {@link Many} over the Model Context Protocol.
 *
 * <p>Tools: {@code parameters}, {@code components}.
 */
@Generated("dev.matte.processor.McpProcessor")
public final class ManyBinding implements ServerBinding {
  private static final Fields PARAMETERS =
      Fields.builder()
          .required("p00", "an integer")
          .required("p01", "text")
          .required("p02", "true or false")
          .required("p03", "a number")
          .required("p04", "an integer")
          .required("p05", "text")
          .required("p06", "true or false")
          .required("p07", "a number")
          .required("p08", "an integer")
          .required("p09", "text")
          .required("p10", "true or false")
          .required("p11", "a number")
          .required("p12", "an integer")
          .required("p13", "text")
          .required("p14", "true or false")
          .required("p15", "a number")
          .required("p16", "an integer")
          .required("p17", "text")
          .required("p18", "true or false")
          .required("p19", "a number")
          .required("p20", "an integer")
          .required("p21", "text")
          .required("p22", "true or false")
          .required("p23", "a number")
          .required("p24", "an integer")
          .required("p25", "text")
          .required("p26", "true or false")
          .required("p27", "a number")
          .required("p28", "an integer")
          .required("p29", "text")
          .required("p30", "true or false")
          .required("p31", "a number")
          .required("p32", "an integer")
          .required("p33", "text")
          .required("p34", "true or false")
          .required("p35", "a number")
          .required("p36", "an integer")
          .required("p37", "text")
          .required("p38", "true or false")
          .required("p39", "a number")
          .required("p40", "an integer")
          .required("p41", "text")
          .required("p42", "true or false")
          .required("p43", "a number")
          .required("p44", "an integer")
          .required("p45", "text")
          .required("p46", "true or false")
          .required("p47", "a number")
          .required("p48", "an integer")
          .required("p49", "text")
          .required("p50", "true or false")
          .required("p51", "a number")
          .required("p52", "an integer")
          .required("p53", "text")
          .required("p54", "true or false")
          .required("p55", "a number")
          .required("p56", "an integer")
          .required("p57", "text")
          .required("p58", "true or false")
          .required("p59", "a number")
          .required("p60", "an integer")
          .required("p61", "text")
          .required("p62", "true or false")
          .required("p63", "a number")
          .required("p64", "an integer")
          .required("p65", "text")
          .required("p66", "true or false")
          .required("p67", "a number")
          .required("p68", "an integer")
          .required("p69", "text")
          .build();
  private static final Fields COMPONENTS = Fields.builder().required("wide", "an object").build();
  private static final Fields WIDE =
      Fields.builder()
          .required("c00", "an integer")
          .required("c01", "text")
          .required("c02", "true or false")
          .required("c03", "an integer")
          .required("c04", "an integer")
          .required("c05", "text")
          .required("c06", "true or false")
          .required("c07", "an integer")
          .required("c08", "an integer")
          .required("c09", "text")
          .required("c10", "true or false")
          .required("c11", "an integer")
          .required("c12", "an integer")
          .required("c13", "text")
          .required("c14", "true or false")
          .required("c15", "an integer")
          .required("c16", "an integer")
          .required("c17", "text")
          .required("c18", "true or false")
          .required("c19", "an integer")
          .required("c20", "an integer")
          .required("c21", "text")
          .required("c22", "true or false")
          .required("c23", "an integer")
          .required("c24", "an integer")
          .required("c25", "text")
          .required("c26", "true or false")
          .required("c27", "an integer")
          .required("c28", "an integer")
          .required("c29", "text")
          .required("c30", "true or false")
          .required("c31", "an integer")
          .required("c32", "an integer")
          .required("c33", "text")
          .required("c34", "true or false")
          .required("c35", "an integer")
          .required("c36", "an integer")
          .required("c37", "text")
          .required("c38", "true or false")
          .required("c39", "an integer")
          .required("c40", "an integer")
          .required("c41", "text")
          .required("c42", "true or false")
          .required("c43", "an integer")
          .required("c44", "an integer")
          .required("c45", "text")
          .required("c46", "true or false")
          .required("c47", "an integer")
          .required("c48", "an integer")
          .required("c49", "text")
          .required("c50", "true or false")
          .required("c51", "an integer")
          .required("c52", "an integer")
          .required("c53", "text")
          .required("c54", "true or false")
          .required("c55", "an integer")
          .required("c56", "an integer")
          .required("c57", "text")
          .required("c58", "true or false")
          .required("c59", "an integer")
          .required("c60", "an integer")
          .required("c61", "text")
          .required("c62", "true or false")
          .required("c63", "an integer")
          .required("c64", "an integer")
          .required("c65", "text")
          .required("c66", "true or false")
          .required("c67", "an integer")
          .required("c68", "an integer")
          .required("c69", "text")
          .required("c70", "true or false")
          .required("c71", "an integer")
          .required("c72", "an integer")
          .required("c73", "text")
          .required("c74", "true or false")
          .required("c75", "an integer")
          .required("c76", "an integer")
          .required("c77", "text")
          .required("c78", "true or false")
          .required("c79", "an integer")
          .required("c80", "an integer")
          .required("c81", "text")
          .required("c82", "true or false")
          .required("c83", "an integer")
          .required("c84", "an integer")
          .required("c85", "text")
          .required("c86", "true or false")
          .required("c87", "an integer")
          .required("c88", "an integer")
          .required("c89", "text")
          .build();
  private static final JsonName C00 = JsonName.of("c00");
  private static final JsonName C01 = JsonName.of("c01");
  private static final JsonName C02 = JsonName.of("c02");
  private static final JsonName C03 = JsonName.of("c03");
  private static final JsonName C04 = JsonName.of("c04");
  private static final JsonName C05 = JsonName.of("c05");
  private static final JsonName C06 = JsonName.of("c06");
  private static final JsonName C07 = JsonName.of("c07");
  private static final JsonName C08 = JsonName.of("c08");
  private static final JsonName C09 = JsonName.of("c09");
  private static final JsonName C10 = JsonName.of("c10");
  private static final JsonName C11 = JsonName.of("c11");
  private static final JsonName C12 = JsonName.of("c12");
  private static final JsonName C13 = JsonName.of("c13");
  private static final JsonName C14 = JsonName.of("c14");
  private static final JsonName C15 = JsonName.of("c15");
  private static final JsonName C16 = JsonName.of("c16");
  private static final JsonName C17 = JsonName.of("c17");
  private static final JsonName C18 = JsonName.of("c18");
  private static final JsonName C19 = JsonName.of("c19");
  private static final JsonName C20 = JsonName.of("c20");
  private static final JsonName C21 = JsonName.of("c21");
  private static final JsonName C22 = JsonName.of("c22");
  private static final JsonName C23 = JsonName.of("c23");
  private static final JsonName C24 = JsonName.of("c24");
  private static final JsonName C25 = JsonName.of("c25");
  private static final JsonName C26 = JsonName.of("c26");
  private static final JsonName C27 = JsonName.of("c27");
  private static final JsonName C28 = JsonName.of("c28");
  private static final JsonName C29 = JsonName.of("c29");
  private static final JsonName C30 = JsonName.of("c30");
  private static final JsonName C31 = JsonName.of("c31");
  private static final JsonName C32 = JsonName.of("c32");
  private static final JsonName C33 = JsonName.of("c33");
  private static final JsonName C34 = JsonName.of("c34");
  private static final JsonName C35 = JsonName.of("c35");
  private static final JsonName C36 = JsonName.of("c36");
  private static final JsonName C37 = JsonName.of("c37");
  private static final JsonName C38 = JsonName.of("c38");
  private static final JsonName C39 = JsonName.of("c39");
  private static final JsonName C40 = JsonName.of("c40");
  private static final JsonName C41 = JsonName.of("c41");
  private static final JsonName C42 = JsonName.of("c42");
  private static final JsonName C43 = JsonName.of("c43");
  private static final JsonName C44 = JsonName.of("c44");
  private static final JsonName C45 = JsonName.of("c45");
  private static final JsonName C46 = JsonName.of("c46");
  private static final JsonName C47 = JsonName.of("c47");
  private static final JsonName C48 = JsonName.of("c48");
  private static final JsonName C49 = JsonName.of("c49");
  private static final JsonName C50 = JsonName.of("c50");
  private static final JsonName C51 = JsonName.of("c51");
  private static final JsonName C52 = JsonName.of("c52");
  private static final JsonName C53 = JsonName.of("c53");
  private static final JsonName C54 = JsonName.of("c54");
  private static final JsonName C55 = JsonName.of("c55");
  private static final JsonName C56 = JsonName.of("c56");
  private static final JsonName C57 = JsonName.of("c57");
  private static final JsonName C58 = JsonName.of("c58");
  private static final JsonName C59 = JsonName.of("c59");
  private static final JsonName C60 = JsonName.of("c60");
  private static final JsonName C61 = JsonName.of("c61");
  private static final JsonName C62 = JsonName.of("c62");
  private static final JsonName C63 = JsonName.of("c63");
  private static final JsonName C64 = JsonName.of("c64");
  private static final JsonName C65 = JsonName.of("c65");
  private static final JsonName C66 = JsonName.of("c66");
  private static final JsonName C67 = JsonName.of("c67");
  private static final JsonName C68 = JsonName.of("c68");
  private static final JsonName C69 = JsonName.of("c69");
  private static final JsonName C70 = JsonName.of("c70");
  private static final JsonName C71 = JsonName.of("c71");
  private static final JsonName C72 = JsonName.of("c72");
  private static final JsonName C73 = JsonName.of("c73");
  private static final JsonName C74 = JsonName.of("c74");
  private static final JsonName C75 = JsonName.of("c75");
  private static final JsonName C76 = JsonName.of("c76");
  private static final JsonName C77 = JsonName.of("c77");
  private static final JsonName C78 = JsonName.of("c78");
  private static final JsonName C79 = JsonName.of("c79");
  private static final JsonName C80 = JsonName.of("c80");
  private static final JsonName C81 = JsonName.of("c81");
  private static final JsonName C82 = JsonName.of("c82");
  private static final JsonName C83 = JsonName.of("c83");
  private static final JsonName C84 = JsonName.of("c84");
  private static final JsonName C85 = JsonName.of("c85");
  private static final JsonName C86 = JsonName.of("c86");
  private static final JsonName C87 = JsonName.of("c87");
  private static final JsonName C88 = JsonName.of("c88");
  private static final JsonName C89 = JsonName.of("c89");
  private final Many many;

  public ManyBinding(Many many) {
    this.many = Objects.requireNonNull(many, "many");
  }

  @Override
  public Catalog catalog() {
    return Catalog.load(ManyBinding.class, "demo.Many");
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    return switch (call.tool()) {
      case "parameters" -> parameters(call);
      case "components" -> components(call);
      default -> throw new UnknownToolException(call.tool());
    };
  }

  private CallToolResult parameters(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    int p00 = 0;
    String p01 = null;
    boolean p02 = false;
    double p03 = 0.0;
    int p04 = 0;
    String p05 = null;
    boolean p06 = false;
    double p07 = 0.0;
    int p08 = 0;
    String p09 = null;
    boolean p10 = false;
    double p11 = 0.0;
    int p12 = 0;
    String p13 = null;
    boolean p14 = false;
    double p15 = 0.0;
    int p16 = 0;
    String p17 = null;
    boolean p18 = false;
    double p19 = 0.0;
    int p20 = 0;
    String p21 = null;
    boolean p22 = false;
    double p23 = 0.0;
    int p24 = 0;
    String p25 = null;
    boolean p26 = false;
    double p27 = 0.0;
    int p28 = 0;
    String p29 = null;
    boolean p30 = false;
    double p31 = 0.0;
    int p32 = 0;
    String p33 = null;
    boolean p34 = false;
    double p35 = 0.0;
    int p36 = 0;
    String p37 = null;
    boolean p38 = false;
    double p39 = 0.0;
    int p40 = 0;
    String p41 = null;
    boolean p42 = false;
    double p43 = 0.0;
    int p44 = 0;
    String p45 = null;
    boolean p46 = false;
    double p47 = 0.0;
    int p48 = 0;
    String p49 = null;
    boolean p50 = false;
    double p51 = 0.0;
    int p52 = 0;
    String p53 = null;
    boolean p54 = false;
    double p55 = 0.0;
    int p56 = 0;
    String p57 = null;
    boolean p58 = false;
    double p59 = 0.0;
    int p60 = 0;
    String p61 = null;
    boolean p62 = false;
    double p63 = 0.0;
    int p64 = 0;
    String p65 = null;
    boolean p66 = false;
    double p67 = 0.0;
    int p68 = 0;
    String p69 = null;
    if (in.beginObject(PARAMETERS)) {
      for (int field = in.nextField(); field >= 0; field = in.nextField()) {
        switch (field) {
          case 0 -> p00 = in.int32();
          case 1 -> p01 = in.text();
          case 2 -> p02 = in.bool();
          case 3 -> p03 = in.float64();
          case 4 -> p04 = in.int32();
          case 5 -> p05 = in.text();
          case 6 -> p06 = in.bool();
          case 7 -> p07 = in.float64();
          case 8 -> p08 = in.int32();
          case 9 -> p09 = in.text();
          case 10 -> p10 = in.bool();
          case 11 -> p11 = in.float64();
          case 12 -> p12 = in.int32();
          case 13 -> p13 = in.text();
          case 14 -> p14 = in.bool();
          case 15 -> p15 = in.float64();
          case 16 -> p16 = in.int32();
          case 17 -> p17 = in.text();
          case 18 -> p18 = in.bool();
          case 19 -> p19 = in.float64();
          case 20 -> p20 = in.int32();
          case 21 -> p21 = in.text();
          case 22 -> p22 = in.bool();
          case 23 -> p23 = in.float64();
          case 24 -> p24 = in.int32();
          case 25 -> p25 = in.text();
          case 26 -> p26 = in.bool();
          case 27 -> p27 = in.float64();
          case 28 -> p28 = in.int32();
          case 29 -> p29 = in.text();
          case 30 -> p30 = in.bool();
          case 31 -> p31 = in.float64();
          case 32 -> p32 = in.int32();
          case 33 -> p33 = in.text();
          case 34 -> p34 = in.bool();
          case 35 -> p35 = in.float64();
          case 36 -> p36 = in.int32();
          case 37 -> p37 = in.text();
          case 38 -> p38 = in.bool();
          case 39 -> p39 = in.float64();
          case 40 -> p40 = in.int32();
          case 41 -> p41 = in.text();
          case 42 -> p42 = in.bool();
          case 43 -> p43 = in.float64();
          case 44 -> p44 = in.int32();
          case 45 -> p45 = in.text();
          case 46 -> p46 = in.bool();
          case 47 -> p47 = in.float64();
          case 48 -> p48 = in.int32();
          case 49 -> p49 = in.text();
          case 50 -> p50 = in.bool();
          case 51 -> p51 = in.float64();
          case 52 -> p52 = in.int32();
          case 53 -> p53 = in.text();
          case 54 -> p54 = in.bool();
          case 55 -> p55 = in.float64();
          case 56 -> p56 = in.int32();
          case 57 -> p57 = in.text();
          case 58 -> p58 = in.bool();
          case 59 -> p59 = in.float64();
          case 60 -> p60 = in.int32();
          case 61 -> p61 = in.text();
          case 62 -> p62 = in.bool();
          case 63 -> p63 = in.float64();
          case 64 -> p64 = in.int32();
          case 65 -> p65 = in.text();
          case 66 -> p66 = in.bool();
          case 67 -> p67 = in.float64();
          case 68 -> p68 = in.int32();
          default -> p69 = in.text();
        }
      }
      in.endObject();
    }
    in.check();
    double result =
        many.parameters(
            p00, p01, p02, p03, p04, p05, p06, p07, p08, p09, p10, p11, p12, p13, p14, p15, p16,
            p17, p18, p19, p20, p21, p22, p23, p24, p25, p26, p27, p28, p29, p30, p31, p32, p33,
            p34, p35, p36, p37, p38, p39, p40, p41, p42, p43, p44, p45, p46, p47, p48, p49, p50,
            p51, p52, p53, p54, p55, p56, p57, p58, p59, p60, p61, p62, p63, p64, p65, p66, p67,
            p68, p69);
    JsonWriter json = call.writer();
    json.value(result);
    return CallToolResult.structuredValue(json);
  }

  private CallToolResult components(ToolCall call) throws Exception {
    Arguments in = call.arguments(Repairs.NONE);
    Many.Wide wide = null;
    if (in.beginObject(COMPONENTS)) {
      while (in.nextField() >= 0) {
        wide = readWide(in);
      }
      in.endObject();
    }
    in.check();
    Many.Wide result = many.components(wide);
    Objects.requireNonNull(result, "components answered with null");
    JsonWriter json = call.writer();
    writeWide(json, result);
    return CallToolResult.structured(json);
  }

  private static Many.Wide readWide(Arguments in) {
    if (!in.beginObject(WIDE)) {
      return null;
    }
    int c00 = 0;
    String c01 = null;
    boolean c02 = false;
    long c03 = 0L;
    int c04 = 0;
    String c05 = null;
    boolean c06 = false;
    long c07 = 0L;
    int c08 = 0;
    String c09 = null;
    boolean c10 = false;
    long c11 = 0L;
    int c12 = 0;
    String c13 = null;
    boolean c14 = false;
    long c15 = 0L;
    int c16 = 0;
    String c17 = null;
    boolean c18 = false;
    long c19 = 0L;
    int c20 = 0;
    String c21 = null;
    boolean c22 = false;
    long c23 = 0L;
    int c24 = 0;
    String c25 = null;
    boolean c26 = false;
    long c27 = 0L;
    int c28 = 0;
    String c29 = null;
    boolean c30 = false;
    long c31 = 0L;
    int c32 = 0;
    String c33 = null;
    boolean c34 = false;
    long c35 = 0L;
    int c36 = 0;
    String c37 = null;
    boolean c38 = false;
    long c39 = 0L;
    int c40 = 0;
    String c41 = null;
    boolean c42 = false;
    long c43 = 0L;
    int c44 = 0;
    String c45 = null;
    boolean c46 = false;
    long c47 = 0L;
    int c48 = 0;
    String c49 = null;
    boolean c50 = false;
    long c51 = 0L;
    int c52 = 0;
    String c53 = null;
    boolean c54 = false;
    long c55 = 0L;
    int c56 = 0;
    String c57 = null;
    boolean c58 = false;
    long c59 = 0L;
    int c60 = 0;
    String c61 = null;
    boolean c62 = false;
    long c63 = 0L;
    int c64 = 0;
    String c65 = null;
    boolean c66 = false;
    long c67 = 0L;
    int c68 = 0;
    String c69 = null;
    boolean c70 = false;
    long c71 = 0L;
    int c72 = 0;
    String c73 = null;
    boolean c74 = false;
    long c75 = 0L;
    int c76 = 0;
    String c77 = null;
    boolean c78 = false;
    long c79 = 0L;
    int c80 = 0;
    String c81 = null;
    boolean c82 = false;
    long c83 = 0L;
    int c84 = 0;
    String c85 = null;
    boolean c86 = false;
    long c87 = 0L;
    int c88 = 0;
    String c89 = null;
    for (int field = in.nextField(); field >= 0; field = in.nextField()) {
      switch (field) {
        case 0 -> c00 = in.int32();
        case 1 -> c01 = in.text();
        case 2 -> c02 = in.bool();
        case 3 -> c03 = in.int64();
        case 4 -> c04 = in.int32();
        case 5 -> c05 = in.text();
        case 6 -> c06 = in.bool();
        case 7 -> c07 = in.int64();
        case 8 -> c08 = in.int32();
        case 9 -> c09 = in.text();
        case 10 -> c10 = in.bool();
        case 11 -> c11 = in.int64();
        case 12 -> c12 = in.int32();
        case 13 -> c13 = in.text();
        case 14 -> c14 = in.bool();
        case 15 -> c15 = in.int64();
        case 16 -> c16 = in.int32();
        case 17 -> c17 = in.text();
        case 18 -> c18 = in.bool();
        case 19 -> c19 = in.int64();
        case 20 -> c20 = in.int32();
        case 21 -> c21 = in.text();
        case 22 -> c22 = in.bool();
        case 23 -> c23 = in.int64();
        case 24 -> c24 = in.int32();
        case 25 -> c25 = in.text();
        case 26 -> c26 = in.bool();
        case 27 -> c27 = in.int64();
        case 28 -> c28 = in.int32();
        case 29 -> c29 = in.text();
        case 30 -> c30 = in.bool();
        case 31 -> c31 = in.int64();
        case 32 -> c32 = in.int32();
        case 33 -> c33 = in.text();
        case 34 -> c34 = in.bool();
        case 35 -> c35 = in.int64();
        case 36 -> c36 = in.int32();
        case 37 -> c37 = in.text();
        case 38 -> c38 = in.bool();
        case 39 -> c39 = in.int64();
        case 40 -> c40 = in.int32();
        case 41 -> c41 = in.text();
        case 42 -> c42 = in.bool();
        case 43 -> c43 = in.int64();
        case 44 -> c44 = in.int32();
        case 45 -> c45 = in.text();
        case 46 -> c46 = in.bool();
        case 47 -> c47 = in.int64();
        case 48 -> c48 = in.int32();
        case 49 -> c49 = in.text();
        case 50 -> c50 = in.bool();
        case 51 -> c51 = in.int64();
        case 52 -> c52 = in.int32();
        case 53 -> c53 = in.text();
        case 54 -> c54 = in.bool();
        case 55 -> c55 = in.int64();
        case 56 -> c56 = in.int32();
        case 57 -> c57 = in.text();
        case 58 -> c58 = in.bool();
        case 59 -> c59 = in.int64();
        case 60 -> c60 = in.int32();
        case 61 -> c61 = in.text();
        case 62 -> c62 = in.bool();
        case 63 -> c63 = in.int64();
        case 64 -> c64 = in.int32();
        case 65 -> c65 = in.text();
        case 66 -> c66 = in.bool();
        case 67 -> c67 = in.int64();
        case 68 -> c68 = in.int32();
        case 69 -> c69 = in.text();
        case 70 -> c70 = in.bool();
        case 71 -> c71 = in.int64();
        case 72 -> c72 = in.int32();
        case 73 -> c73 = in.text();
        case 74 -> c74 = in.bool();
        case 75 -> c75 = in.int64();
        case 76 -> c76 = in.int32();
        case 77 -> c77 = in.text();
        case 78 -> c78 = in.bool();
        case 79 -> c79 = in.int64();
        case 80 -> c80 = in.int32();
        case 81 -> c81 = in.text();
        case 82 -> c82 = in.bool();
        case 83 -> c83 = in.int64();
        case 84 -> c84 = in.int32();
        case 85 -> c85 = in.text();
        case 86 -> c86 = in.bool();
        case 87 -> c87 = in.int64();
        case 88 -> c88 = in.int32();
        default -> c89 = in.text();
      }
    }
    try {
      return in.endObject()
          ? new Many.Wide(
              c00, c01, c02, c03, c04, c05, c06, c07, c08, c09, c10, c11, c12, c13, c14, c15, c16,
              c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, c33,
              c34, c35, c36, c37, c38, c39, c40, c41, c42, c43, c44, c45, c46, c47, c48, c49, c50,
              c51, c52, c53, c54, c55, c56, c57, c58, c59, c60, c61, c62, c63, c64, c65, c66, c67,
              c68, c69, c70, c71, c72, c73, c74, c75, c76, c77, c78, c79, c80, c81, c82, c83, c84,
              c85, c86, c87, c88, c89)
          : null;
    } catch (IllegalArgumentException e) {
      return in.refused(e);
    }
  }

  private static void writeWide(JsonWriter json, Many.Wide value) {
    json.beginObject();
    json.name(C00).value(value.c00());
    json.name(C01).value(value.c01());
    json.name(C02).value(value.c02());
    json.name(C03).value(value.c03());
    json.name(C04).value(value.c04());
    json.name(C05).value(value.c05());
    json.name(C06).value(value.c06());
    json.name(C07).value(value.c07());
    json.name(C08).value(value.c08());
    json.name(C09).value(value.c09());
    json.name(C10).value(value.c10());
    json.name(C11).value(value.c11());
    json.name(C12).value(value.c12());
    json.name(C13).value(value.c13());
    json.name(C14).value(value.c14());
    json.name(C15).value(value.c15());
    json.name(C16).value(value.c16());
    json.name(C17).value(value.c17());
    json.name(C18).value(value.c18());
    json.name(C19).value(value.c19());
    json.name(C20).value(value.c20());
    json.name(C21).value(value.c21());
    json.name(C22).value(value.c22());
    json.name(C23).value(value.c23());
    json.name(C24).value(value.c24());
    json.name(C25).value(value.c25());
    json.name(C26).value(value.c26());
    json.name(C27).value(value.c27());
    json.name(C28).value(value.c28());
    json.name(C29).value(value.c29());
    json.name(C30).value(value.c30());
    json.name(C31).value(value.c31());
    json.name(C32).value(value.c32());
    json.name(C33).value(value.c33());
    json.name(C34).value(value.c34());
    json.name(C35).value(value.c35());
    json.name(C36).value(value.c36());
    json.name(C37).value(value.c37());
    json.name(C38).value(value.c38());
    json.name(C39).value(value.c39());
    json.name(C40).value(value.c40());
    json.name(C41).value(value.c41());
    json.name(C42).value(value.c42());
    json.name(C43).value(value.c43());
    json.name(C44).value(value.c44());
    json.name(C45).value(value.c45());
    json.name(C46).value(value.c46());
    json.name(C47).value(value.c47());
    json.name(C48).value(value.c48());
    json.name(C49).value(value.c49());
    json.name(C50).value(value.c50());
    json.name(C51).value(value.c51());
    json.name(C52).value(value.c52());
    json.name(C53).value(value.c53());
    json.name(C54).value(value.c54());
    json.name(C55).value(value.c55());
    json.name(C56).value(value.c56());
    json.name(C57).value(value.c57());
    json.name(C58).value(value.c58());
    json.name(C59).value(value.c59());
    json.name(C60).value(value.c60());
    json.name(C61).value(value.c61());
    json.name(C62).value(value.c62());
    json.name(C63).value(value.c63());
    json.name(C64).value(value.c64());
    json.name(C65).value(value.c65());
    json.name(C66).value(value.c66());
    json.name(C67).value(value.c67());
    json.name(C68).value(value.c68());
    json.name(C69).value(value.c69());
    json.name(C70).value(value.c70());
    json.name(C71).value(value.c71());
    json.name(C72).value(value.c72());
    json.name(C73).value(value.c73());
    json.name(C74).value(value.c74());
    json.name(C75).value(value.c75());
    json.name(C76).value(value.c76());
    json.name(C77).value(value.c77());
    json.name(C78).value(value.c78());
    json.name(C79).value(value.c79());
    json.name(C80).value(value.c80());
    json.name(C81).value(value.c81());
    json.name(C82).value(value.c82());
    json.name(C83).value(value.c83());
    json.name(C84).value(value.c84());
    json.name(C85).value(value.c85());
    json.name(C86).value(value.c86());
    json.name(C87).value(value.c87());
    json.name(C88).value(value.c88());
    json.name(C89).value(value.c89());
    json.endObject();
  }
}
