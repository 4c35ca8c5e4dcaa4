package dev.matte.sample.flownexus.repo;

import dev.matte.sample.flownexus.repo.GithubTools.History;
import dev.matte.sample.flownexus.repo.GithubTools.LanguageShare;
import dev.matte.sample.flownexus.repo.GithubTools.Overview;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what there is. */
final class OverviewMeter {
  private final Map<String, LanguageShare> shares = new TreeMap<>();
  private int files;
  private int binaries;
  private long bytes;
  private long lines;

  void add(SourceFile file) {
    files++;
    bytes += file.bytes();
    binaries += file.binary() ? 1 : 0;
    lines += file.lines().size();
    file.language()
        .filter(language -> !file.binary())
        .ifPresent(
            language ->
                shares.merge(
                    language.name(),
                    new LanguageShare(language.name(), 1, file.bytes(), file.lines().size()),
                    OverviewMeter::sum));
  }

  Overview result(History history) {
    List<LanguageShare> largestFirst = new ArrayList<>(shares.values());
    largestFirst.sort(Comparator.comparingLong(LanguageShare::bytes).reversed());
    return new Overview(files, bytes, binaries, lines, largestFirst, history);
  }

  private static LanguageShare sum(LanguageShare a, LanguageShare b) {
    return new LanguageShare(
        a.language(), a.files() + b.files(), a.bytes() + b.bytes(), a.lines() + b.lines());
  }
}
