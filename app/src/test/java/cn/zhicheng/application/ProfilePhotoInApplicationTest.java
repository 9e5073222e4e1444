package cn.zhicheng.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.document.Documents;
import cn.zhicheng.document.SampleFiles;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.People;
import cn.zhicheng.person.SetProfilePhoto;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** 「使用个人中心的照片」 (FAQ-P55 to P57). */
@ProductTest
class ProfilePhotoInApplicationTest {
  private static final String OFFER = "form[action$=/photo/profile]";
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired Pages pages;
  @Autowired People people;
  @Autowired Documents documents;
  @Autowired SetProfilePhoto setPhoto;

  private Cast.Story story;
  private Actor person;

  @BeforeEach
  void aDraft() {
    story = cast.story();
    person = story.applicant();
  }

  private UUID newProfilePhoto() {
    var picture = new MockMultipartFile("photo", "照片.jpg", null, SampleFiles.jpeg(700, 900));
    UUID photo = documents.storePhoto(person, picture, null).id();
    setPhoto.set(person, people.get(person.person()).version(), photo);
    return photo;
  }

  private Pages.Answer take() {
    return pages.post(
        person,
        "/applications/" + story.application() + "/photo/profile",
        Map.of("version", String.valueOf(climb.now(story).version())));
  }

  private Pages.Answer basics() {
    return pages.get(person, "/applications/" + story.application() + "/sections/BASICS");
  }

  @Test
  void withoutOneNothingIsOfferedAndTheAnswerSaysWhere() {
    assertThat(basics().has(OFFER)).isFalse();
    var answer = take();
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.text()).contains("个人中心还没有照片");
  }

  @Test
  void itIsOfferedTakenAndThenNoLongerOffered() {
    UUID photo = newProfilePhoto();
    assertThat(basics().page().select(OFFER).text()).contains("使用个人中心的照片");
    assertThat(take().status()).isEqualTo(302);
    assertThat(climb.now(story).photoId()).isEqualTo(photo);
    assertThat(basics().has(OFFER)).isFalse();
  }

  @Test
  void aSubmittedFileKeepsItsPhotoWhateverTheProfileDoes() {
    UUID before = newProfilePhoto();
    take();
    climb.submit(story);
    newProfilePhoto();
    assertThat(basics().has(OFFER)).isFalse();
    assertThat(take().status()).isEqualTo(409);
    assertThat(climb.now(story).photoId()).isEqualTo(before);
  }
}
