package cn.zhicheng.achievement;

import java.util.Optional;
import java.util.UUID;

/** A bean that knows which applications use an entry; the module of applications offers it. */
public interface UsedInApplications {
  /**
   * Why an entry may no longer be adjusted: an application that uses it was accepted by the
   * organiser (domain O5); one statement.
   *
   * @return number of that application; empty while nothing is accepted
   */
  Optional<String> acceptedWith(UUID entry);
}
