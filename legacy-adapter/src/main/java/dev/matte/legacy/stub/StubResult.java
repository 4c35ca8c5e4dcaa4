package dev.matte.legacy.stub;

import java.util.List;

/**
 * What became of a list.
 *
 * @param files in the order of their paths
 */
public record StubResult(List<StubFile> files, StubReport report) {

  /** Copies the list. */
  public StubResult {
    files = List.copyOf(files);
  }
}
