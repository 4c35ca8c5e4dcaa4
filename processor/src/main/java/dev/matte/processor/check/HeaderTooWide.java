package dev.matte.processor.check;

import dev.matte.processor.diagnose.Diagnostics;
import dev.matte.processor.diagnose.Origins;
import dev.matte.processor.model.FieldModel;
import dev.matte.processor.model.ServerModel;
import dev.matte.processor.model.TypeModel;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Whole numbers in headers lie within plus or minus 2^53-1, which every client can represent. */
final class HeaderTooWide implements Rule {
  private static final BigDecimal SAFE =
      new BigDecimal(BigInteger.ONE.shiftLeft(53).subtract(BigInteger.ONE));

  @Override
  public String id() {
    return "header-too-wide";
  }

  @Override
  public void check(ServerModel server, Diagnostics report) {
    for (List<Header> headers : Header.of(server).values()) {
      for (Header header : headers) {
        FieldModel field = header.field();
        if (Types.bare(field.type()) instanceof TypeModel.Whole whole
            && !safe(Interval.of(whole, field.constraints()))) {
          report.error(
              id(),
              Origins.narrow(field.origin(), "McpParam", "header"),
              header.words() + " has a header and may be beyond 2^53-1",
              "Clients compare header and argument as doubles, which hold no larger whole number.",
              "bound it with @Range, take an int, or drop the header.");
        }
      }
    }
  }

  private static boolean safe(Interval interval) {
    return interval.least().filter(least -> least.compareTo(SAFE.negate()) >= 0).isPresent()
        && interval.most().filter(most -> most.compareTo(SAFE) <= 0).isPresent();
  }
}
