package cn.zhicheng.front;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.organisation.NewOrganisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.Organisations;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Bureaus and their bulletins for tests, made by the product's own use cases. */
@Component
public class BulletinCast {
  public static final String TEXT = "## 一、时间\n\n请于 **9 月 30 日** 前完成申报。";
  private final Organisations organisations;
  private final WriteBulletin write;
  private final PublishBulletin publish;

  BulletinCast(Organisations organisations, WriteBulletin write, PublishBulletin publish) {
    this.organisations = organisations;
    this.write = write;
    this.publish = publish;
  }

  /** Somebody of a bureau that nobody else has. */
  public Actor bureau() {
    String name = "测试市人社局" + UUID.randomUUID().toString().substring(0, 8);
    UUID id =
        organisations.add(NewOrganisation.authority(OrganisationKind.BUREAU, name, "341003")).id();
    return SignedOn.official(Role.BUREAU, id, name);
  }

  public UUID draft(Actor actor, String title) {
    return write.write(actor, new BulletinForm(title, TEXT, ""));
  }

  public UUID published(Actor actor, String title) {
    return published(actor, new BulletinForm(title, TEXT, ""));
  }

  public UUID published(Actor actor, BulletinForm form) {
    UUID id = write.write(actor, form);
    publish.publish(actor, id, 0);
    return id;
  }
}
