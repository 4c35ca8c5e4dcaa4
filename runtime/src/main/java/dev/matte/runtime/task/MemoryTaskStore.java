package dev.matte.runtime.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tasks in memory, as long as the process lives. Safe for use by many threads. */
public final class MemoryTaskStore implements TaskStore {

  private final Map<String, TaskSnapshot> tasks = new ConcurrentHashMap<>();

  /** An empty store. */
  public MemoryTaskStore() {}

  @Override
  public void put(TaskSnapshot task) {
    tasks.put(task.id(), task);
  }

  @Override
  public Optional<TaskSnapshot> get(String id) {
    return Optional.ofNullable(tasks.get(id));
  }

  @Override
  public void remove(String id) {
    tasks.remove(id);
  }

  @Override
  public List<TaskSnapshot> all() {
    return List.copyOf(tasks.values());
  }

  @Override
  public int size() {
    return tasks.size();
  }
}
