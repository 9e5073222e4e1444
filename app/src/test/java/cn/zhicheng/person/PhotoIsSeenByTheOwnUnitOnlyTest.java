package cn.zhicheng.person;

import static cn.zhicheng.schema.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.document.Documents;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SampleSheet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class PhotoIsSeenByTheOwnUnitOnlyTest {
  @Autowired PeopleCast cast;
  @Autowired PersonPhotos photos;
  @Autowired Documents documents;
  @Autowired DSLContext db;

  @Test
  void theUnitAPersonAsksMaySeeThePhotoAndOthersMayNot() {
    Actor unit = cast.unit("合肥市蜀山区教育体育局", "事业单位");
    Actor other = cast.unit("合肥市第五十中学", "事业单位");
    Actor person = cast.waiting("王䶮", unit);
    UUID photo = documents.store(person, SampleSheet.png("photo")).id();
    db.update(PERSON).set(PERSON.PHOTO_ID, photo).where(PERSON.ID.eq(person.person())).execute();
    assertThat(photos.mayRead(unit, photo)).isTrue();
    assertThat(photos.mayRead(other, photo)).isFalse();
    assertThat(photos.mayRead(cast.unbound("李㛃"), photo)).isFalse();
  }
}
