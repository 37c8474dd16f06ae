package plusminus.transcript;

/** What a person does in an interview. */
public enum Role {
  Candidate,
  Interviewer,
  Observer
}
