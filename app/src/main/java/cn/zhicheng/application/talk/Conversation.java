package cn.zhicheng.application.talk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that was said about an application, as one side reads it.
 *
 * @param messages the newest {@link TalkStore#SHOWN}, oldest first
 * @param requests oldest first
 * @param currentBody where it stands; null before the first submission
 * @param unread messages of the other side this reader has not opened
 */
public record Conversation(
    List<Message> messages, List<AskedReturn> requests, @Nullable UUID currentBody, int unread) {
  /** The request that waits for its answer. */
  public Optional<AskedReturn> open() {
    return requests.stream().filter(AskedReturn::open).findFirst();
  }

  /** The latest request, whatever became of it. */
  public Optional<AskedReturn> last() {
    return requests.isEmpty() ? Optional.empty() : Optional.of(requests.getLast());
  }
}
