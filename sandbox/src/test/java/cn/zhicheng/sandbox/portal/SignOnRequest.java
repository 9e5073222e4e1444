package cn.zhicheng.sandbox.portal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The product's request to sign somebody on, as its parts. The verifier and challenge: RFC 7636 B.
 */
public record SignOnRequest(Map<String, String> fields) {
  public static final String BACK = "http://localhost:8080/login/oauth2/code/gov";
  public static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

  public static SignOnRequest complete() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("response_type", "code");
    fields.put("client_id", "zhicheng");
    fields.put("redirect_uri", BACK);
    fields.put("scope", "openid profile");
    fields.put("state", "some-state");
    fields.put("nonce", "some-nonce");
    fields.put("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    fields.put("code_challenge_method", "S256");
    return new SignOnRequest(fields);
  }

  public SignOnRequest with(String name, String value) {
    var changed = new LinkedHashMap<>(fields);
    changed.put(name, value);
    return new SignOnRequest(changed);
  }

  SignOnRequest without(String name) {
    var changed = new LinkedHashMap<>(fields);
    changed.remove(name);
    return new SignOnRequest(changed);
  }

  public String path() {
    return "/oauth2/authorize?" + Browser.query(fields);
  }
}
