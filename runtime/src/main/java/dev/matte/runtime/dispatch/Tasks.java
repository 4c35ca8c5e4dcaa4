package dev.matte.runtime.dispatch;

import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.rpc.RpcError;
import dev.matte.runtime.task.TaskSettings;
import dev.matte.runtime.task.TaskSnapshot;
import dev.matte.runtime.task.TaskStore;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of one host. Safe for use by many threads.
 *
 * <p>What clients learn comes from the store; what still works is here besides, so that it can be
 * ended and answered. A task leaves the store when its time is over, and not before: a store that
 * is full of younger ones takes no more.
 */
final class Tasks {

  private static final int ID_BYTES = 16;

  private final TaskSettings settings;
  private final TaskStore store;
  private final TaskTopic topic = new TaskTopic(this);
  private final Map<String, LiveTask> live = new ConcurrentHashMap<>();
  private @Nullable SecureRandom random;

  Tasks(TaskSettings settings) {
    this.settings = settings;
    this.store = settings.store();
  }

  TaskSettings settings() {
    return settings;
  }

  /** Tells subscriptions of tasks. */
  TaskTopic topic() {
    return topic;
  }

  /**
   * Makes a task, which clients can ask for from now on.
   *
   * @param ttl how long its client wants it kept, at most what the host allows
   * @throws RpcError if there are too many
   */
  synchronized LiveTask create(String owner, Revision revision, Optional<Duration> ttl) {
    if (store.size() >= settings.most()) {
      sweep();
    }
    if (store.size() >= settings.most()) {
      throw new RpcError(
          RpcError.INTERNAL,
          settings.most() + " tasks are kept, which is the limit; try again later");
    }
    Duration kept = settings.ttl();
    if (ttl.isPresent() && ttl.get().compareTo(kept) < 0) {
      kept = ttl.get();
    }
    LiveTask task = new LiveTask(this, TaskSnapshot.working(newId(), owner, revision, now(), kept));
    live.put(task.id(), task);
    store.put(task.now());
    return task;
  }

  /**
   * What is known of a task.
   *
   * @throws RpcError if the owner has no such task, under this revision
   */
  TaskSnapshot find(String id, String owner, Revision revision) {
    Optional<TaskSnapshot> found = store.get(id);
    if (found.isPresent() && expired(found.get())) {
      remove(found.get());
      found = Optional.empty();
    }
    // Said alike whether the task does not exist or is somebody else's.
    return found
        .filter(task -> task.owner().equals(owner) && task.revision() == revision)
        .orElseThrow(() -> new RpcError(RpcError.INVALID_PARAMS, "params.taskId: no such task"));
  }

  /** The part of a task that still works; {@code null} when it has ended. */
  @Nullable LiveTask working(String id) {
    return live.get(id);
  }

  /** The tasks of an owner, oldest first. */
  List<TaskSnapshot> of(String owner, Revision revision) {
    sweep();
    List<TaskSnapshot> found = new ArrayList<>();
    for (TaskSnapshot task : store.all()) {
      if (task.owner().equals(owner) && task.revision() == revision) {
        found.add(task);
      }
    }
    found.sort(Comparator.comparing(TaskSnapshot::createdAt).thenComparing(TaskSnapshot::id));
    return found;
  }

  /** Keeps what has become of a task. Called under the task's monitor, so in order. */
  void changed(TaskSnapshot task) {
    if (task.status().last()) {
      live.remove(task.id());
    }
    store.put(task);
    topic.tell(task);
  }

  Instant now() {
    return settings.clock().instant();
  }

  /** A new name for an owner, or a task. */
  synchronized String newId() {
    SecureRandom present = random;
    if (present == null) {
      present = new SecureRandom();
      random = present;
    }
    byte[] id = new byte[ID_BYTES];
    present.nextBytes(id);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
  }

  private void sweep() {
    for (TaskSnapshot task : store.all()) {
      if (expired(task)) {
        remove(task);
      }
    }
  }

  private boolean expired(TaskSnapshot task) {
    return !task.expiry().isAfter(now());
  }

  private void remove(TaskSnapshot task) {
    LiveTask working = live.get(task.id());
    if (working != null) {
      working.cancel();
    }
    store.remove(task.id());
  }
}
