package cn.zhicheng.person.web;

import java.util.List;

/**
 * The unit a person waits for, as shown to them (FAQ-P14).
 *
 * @param waiting how many people wait for it, this person among them
 * @param arrived units of this name that have registered; empty while there is none
 */
public record AwaitedStatus(String name, int waiting, List<UnitHit> arrived) {
  /** What the person may send to the unit. */
  public String invitation() {
    return Invitation.text(name, waiting);
  }
}
