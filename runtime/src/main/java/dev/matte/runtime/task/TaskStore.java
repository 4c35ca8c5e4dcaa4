package dev.matte.runtime.task;

import java.util.List;
import java.util.Optional;

/**
 * Keeps what is known of tasks. Called by many threads; for one task the calls of {@link #put} come
 * one after the other.
 *
 * <p>A store that outlives the process finds tasks in it that nobody works at any more: it should
 * hand those out as failed.
 */
public interface TaskStore {

  /** Keeps a task, in place of what it kept under the same id; on return the task can be read. */
  void put(TaskSnapshot task);

  /** What was kept last under an id. */
  Optional<TaskSnapshot> get(String id);

  /** Forgets a task; nothing happens if there is none. */
  void remove(String id);

  /** All tasks, in any order. */
  List<TaskSnapshot> all();

  /** How many tasks there are. */
  int size();
}
