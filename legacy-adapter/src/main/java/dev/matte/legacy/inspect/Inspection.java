package dev.matte.legacy.inspect;

import dev.matte.contract.Contract;
import dev.matte.contract.Size;
import dev.matte.legacy.text.Paint;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A contract as a reader wants to know it.
 *
 * @param source what it was read from
 * @param server name of the server, perhaps empty
 * @param version its version, perhaps empty
 * @param size what the whole list costs: the exact bytes of its compact JSON, the tokens of all
 *     tools
 * @param tools those that are shown, sorted
 */
public record Inspection(
    String source, String server, String version, Size size, List<InspectedTool> tools) {
  private static final long WRAPPING = "{\"tools\":[]}".length();

  /** Copies the list. */
  public Inspection {
    tools = List.copyOf(tools);
  }

  /**
   * Looks at a contract.
   *
   * @param source what it was read from
   * @param shown which tools are shown, by name; the size is that of all
   * @param order how they are sorted
   */
  public static Inspection of(
      String source, Contract contract, Predicate<String> shown, Order order) {
    List<InspectedTool> all = contract.tools().stream().map(InspectedTool::of).toList();
    return new Inspection(
        source,
        contract.server(),
        contract.version(),
        total(all),
        all.stream().filter(tool -> shown.test(tool.name())).sorted(order.comparator()).toList());
  }

  private static Size total(List<InspectedTool> tools) {
    long bytes = WRAPPING + Math.max(0, tools.size() - 1);
    long tokens = 0;
    for (InspectedTool tool : tools) {
      bytes += tool.size().bytes();
      tokens += tool.size().tokens();
    }
    return new Size(Math.toIntExact(bytes), Math.toIntExact(tokens));
  }

  /** The most expensive tools that are shown, the worst first. */
  List<InspectedTool> worst(int count) {
    return tools.stream().sorted(Order.TOKENS.comparator()).limit(count).toList();
  }

  /**
   * For people at a terminal.
   *
   * @param worst how many of the most expensive tools are named at the end
   */
  public String text(int worst, Paint paint) {
    return new InspectionText(this, paint).text(worst);
  }

  /** For programs, with a line feed at the end. */
  public String json() {
    return InspectionJson.text(this);
  }

  /** How tools are sorted; equal ones by name. */
  public enum Order {
    /** By name. */
    NAME,
    /** The most expensive first. */
    TOKENS,
    /** The longest first. */
    BYTES,
    /** The one with most parameters, their parts included, first. */
    PARAMETERS;

    Comparator<InspectedTool> comparator() {
      return Comparator.comparingInt(this::rank).thenComparing(InspectedTool::name);
    }

    private int rank(InspectedTool tool) {
      return switch (this) {
        case NAME -> 0;
        case TOKENS -> -tool.size().tokens();
        case BYTES -> -tool.size().bytes();
        case PARAMETERS -> -tool.parameters().size();
      };
    }

    /** The name as it is typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
