import { ClientSecretBasic, ClientSecretPost, type ClientAuth } from 'openid-client'

/** Shows the secret as the provider wants it shown: in the header, as is usual, or in the body where it takes no other way. */
export function showing(secret: string): ClientAuth {
  const [header, body] = [ClientSecretBasic(secret), ClientSecretPost(secret)]
  return (provider, ...request) => {
    const takesHeader = provider.token_endpoint_auth_methods_supported?.includes('client_secret_basic') ?? true
    return (takesHeader ? header : body)(provider, ...request)
  }
}
