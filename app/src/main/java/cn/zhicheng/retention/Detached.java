package cn.zhicheng.retention;

import java.util.Collection;
import java.util.UUID;

/** A bean that forgets a person's files which nothing of the person refers to any more. */
public interface Detached {
  /**
   * Inside the caller's transaction. Files that are referred to anywhere stay.
   *
   * @param documents ids of what was taken off something that was erased
   */
  void forget(UUID person, Collection<UUID> documents);
}
