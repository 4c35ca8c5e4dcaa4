package dev.matte.sample.flownexus.repo;

import dev.matte.sample.flownexus.repo.GithubTools.Measured;
import dev.matte.sample.flownexus.repo.GithubTools.Weight;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Counts what costs time and room. */
final class WeightMeter {
  private static final Pattern LOOP =
      Pattern.compile("(?:\\}\\s*)?(?:for|while|loop|foreach)\\b.*");

  private final Top largest = new Top();
  private long binary;
  private long loops;
  private long nested;
  private int deepest;

  void add(SourceFile file) {
    largest.add(file.path(), file.bytes());
    binary += file.binary() ? file.bytes() : 0;
    if (file.language().filter(language -> !language.comment().isEmpty()).isPresent()) {
      addLoops(file.lines());
    }
  }

  /** A loop is inside another one when it is indented further, and nothing between is less so. */
  private void addLoops(List<String> lines) {
    Deque<Integer> open = new ArrayDeque<>();
    for (String line : lines) {
      String text = line.strip();
      if (text.isEmpty()) {
        continue;
      }
      int indent = line.length() - line.stripLeading().length();
      while (!open.isEmpty() && open.element() >= indent) {
        open.remove();
      }
      if (LOOP.matcher(text).matches()) {
        loops++;
        nested += open.isEmpty() ? 0 : 1;
        open.push(indent);
        deepest = Math.max(deepest, open.size());
      }
    }
  }

  Weight result(long fetched, List<Measured> hottest) {
    return new Weight(fetched, binary, loops, nested, deepest, largest.list(), hottest);
  }
}
