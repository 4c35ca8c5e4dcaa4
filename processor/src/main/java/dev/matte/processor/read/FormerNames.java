package dev.matte.processor.read;

import dev.matte.processor.model.FormerName;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code @FormerName}, written once or several times. */
final class FormerNames {

  private FormerNames() {}

  static List<FormerName> of(Marks marks) {
    return written(marks)
        .map(
            each ->
                new FormerName(
                    each.textOrEmpty("value"),
                    each.flag("listed").orElse(false),
                    each.textOrEmpty("sunset"),
                    each.origin()))
        .toList();
  }

  /** Only tools are called by name so often that a name of before matters. */
  static void refuse(Reading reading, Marks marks) {
    written(marks)
        .forEach(
            each ->
                reading.fault(
                    "misplaced-annotation", each.origin(), "@FormerName", "this is no tool"));
  }

  private static Stream<Written> written(Marks marks) {
    return marks.all().stream()
        .flatMap(
            each ->
                switch (each.name()) {
                  case Names.FORMER_NAME -> Stream.of(each);
                  case Names.FORMER_NAMES -> each.annotations("value").stream();
                  default -> Stream.<Written>empty();
                });
  }
}
