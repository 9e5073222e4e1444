package cn.zhicheng.achievement.imports;

import cn.zhicheng.achievement.access.ImportAccess;
import cn.zhicheng.identity.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 「全部放弃」: nothing of the list is taken over; file and rows are forgotten. */
@Component
public class DropImport {
  private final ImportStore store;

  DropImport(ImportStore store) {
    this.store = store;
  }

  /**
   * Does it and says which list it was.
   *
   * @throws cn.zhicheng.shared.RefusedException when it was taken over or dropped before
   */
  @Transactional
  public LibraryImport drop(Actor actor, UUID id) {
    LibraryImport list = store.hold(actor.person(), id);
    ImportAccess.may(list.state(), ImportMove.DROP).orThrow();
    store.close(list, ImportState.DROPPED, 0);
    return list;
  }
}
