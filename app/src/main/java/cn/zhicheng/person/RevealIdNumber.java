package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.By;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.LookKind;
import cn.zhicheng.journal.Looks;
import cn.zhicheng.shared.NotFoundException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an ID number in full, and writes down who saw it and what for: in the journal and, unless
 * it was the person, in the list of looks the person reads.
 */
@Component
public class RevealIdNumber {
  private final PersonStore store;
  private final Journal journal;
  private final Looks looks;

  RevealIdNumber(PersonStore store, Journal journal, Looks looks) {
    this.store = store;
    this.journal = journal;
    this.looks = looks;
  }

  /**
   * The full number. The caller has checked that the actor may see this person.
   *
   * @param purpose plain Chinese, e.g. 导出评审表
   * @throws NotFoundException when there is no such person
   */
  @Transactional
  public String reveal(Actor actor, UUID person, String purpose) {
    return reveal(actor.by(), person, purpose);
  }

  /** The same for work in the background, in the name of who ordered it. */
  @Transactional
  public String reveal(By by, UUID person, String purpose) {
    String idNo = store.idNo(person).orElseThrow(() -> new NotFoundException("No person"));
    journal.write(by, new Entry("PERSON", person, "REVEAL_ID_NO", null, null, purpose, Map.of()));
    looks.record(by, person, LookKind.ID_NUMBER, person, purpose);
    return idNo;
  }
}
