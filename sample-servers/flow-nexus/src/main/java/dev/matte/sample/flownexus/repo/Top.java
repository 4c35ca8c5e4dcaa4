package dev.matte.sample.flownexus.repo;

import dev.matte.sample.flownexus.repo.GithubTools.Measured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The ten paths with the highest numbers. */
final class Top {
  private static final int PLACES = 10;
  private static final Comparator<Measured> LOWEST_FIRST =
      Comparator.comparingLong(Measured::count)
          .thenComparing(Measured::path, Comparator.reverseOrder());

  private final PriorityQueue<Measured> best = new PriorityQueue<>(LOWEST_FIRST);

  /** Looks at another path. */
  void add(String path, long count) {
    if (count > 0) {
      best.add(new Measured(path, count));
      if (best.size() > PLACES) {
        best.remove();
      }
    }
  }

  /** Highest first, paths of the same number in order. */
  List<Measured> list() {
    List<Measured> list = new ArrayList<>(best);
    list.sort(LOWEST_FIRST.reversed());
    return list;
  }
}
