package cn.zhicheng.person;

import cn.zhicheng.document.DocumentAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets the unit a person belongs to, or asks to belong to, see the person's photo. */
@Component
class PersonPhotos implements DocumentAccess {
  private final PersonStore people;
  private final Bindings bindings;

  PersonPhotos(PersonStore people, Bindings bindings) {
    this.people = people;
    this.bindings = bindings;
  }

  @Override
  public boolean mayRead(Actor actor, UUID documentId) {
    return actor.role() == Role.UNIT
        && people
            .ofPhoto(documentId)
            .filter(person -> bindings.concerns(actor.organisation(), person))
            .isPresent();
  }
}
