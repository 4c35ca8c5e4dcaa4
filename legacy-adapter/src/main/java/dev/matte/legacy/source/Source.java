package dev.matte.legacy.source;

import dev.matte.contract.Contract;
import java.util.List;

/**
 * A contract that was read.
 *
 * @param name what it was read from, as it was typed
 * @param contract the contract
 * @param notes what a reader should know of it, sentences; usually none
 */
public record Source(String name, Contract contract, List<String> notes) {

  /** Copies the list. */
  public Source {
    notes = List.copyOf(notes);
  }
}
