package cn.zhicheng.barrier;

import java.util.UUID;

/**
 * For whom the product asks the database.
 *
 * @param told what the policies compare with: a person's id, {@code all}, or nothing
 */
public record Caller(String told) {
  /** Somebody who is not signed on, or not registered: nobody's file is theirs. */
  public static final Caller NOBODY = new Caller("");

  /** A body, or the product itself: the conditions of the queries alone say what it sees. */
  public static final Caller ALL = new Caller("all");

  /** A person acting for themselves: their own file. */
  public static Caller person(UUID id) {
    return new Caller(id.toString());
  }
}
